using Bot.Core.Machines;

namespace Bot.Core.Approvals;

/// <summary>A machine as the rules see it.</summary>
/// <param name="Machine">Which machine.</param>
/// <param name="Tags">Its tags now; null when they could not be read.</param>
public sealed record Subject(MachineId Machine, IReadOnlyDictionary<string, string>? Tags);
