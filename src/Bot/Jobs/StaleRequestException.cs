using Bot.Core.Approvals;

namespace Bot.Jobs;

/// <summary>Somebody else changed the request in the middle of a step: nothing is wrong, the next step reads it again.</summary>
internal sealed class StaleRequestException(RequestId id) : Exception($"Request {id} was changed by somebody else in the middle of a step.");
