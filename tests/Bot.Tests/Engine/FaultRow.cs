using AzureSimulator;

namespace Bot.Tests.Engine;

/// <summary>One way in which Azure can refuse or fail, and how the story ends then.</summary>
/// <param name="Act">deallocate, resize or start.</param>
/// <param name="Later">Whether Azure takes the order and fails it afterwards.</param>
/// <param name="Status">The HTTP status of a refusal at once.</param>
/// <param name="Code">Azure's code.</param>
/// <param name="Message">Azure's words.</param>
/// <param name="End">How it ends.</param>
/// <param name="Times">How often Azure does it.</param>
public sealed record FaultRow(string Act, bool Later, int Status, string Code, string Message, StoryEnd End, int Times = 1)
{
    /// <summary>The size that the machine has after a resize that failed later: old, or new.</summary>
    public string? SizeAfter { get; init; }

    public override string ToString() => $"{Act} {(Later ? "later" : $"{Status}")} {Code} ×{Times}: {Message[..Math.Min(40, Message.Length)]}";

    internal Fault Fault(string machine) => Later
        ? new() { Operation = Act, Vm = machine, Code = Code, Message = Message, Times = Times, SizeAfter = SizeAfter }
        : new() { Method = Act == "resize" ? "PATCH" : "POST", Path = Act == "resize" ? $"/{machine}?" : $"/{machine}/{Act}?", Status = Status, Code = Code, Message = Message, Times = Times };
}

/// <summary>How a story can end.</summary>
public enum StoryEnd
{
    /// <summary>The new size, running: the fault passed.</summary>
    Done,

    /// <summary>The new size, running, and Azure's words about the guest.</summary>
    DoneWithWords,

    /// <summary>The old size, running again, and Azure's words.</summary>
    RolledBack,

    /// <summary>Nothing was changed, and Azure's words.</summary>
    Untouched,
}
