using Bot.Core.Machines;
using Bot.Core.Scheduling;

namespace Bot.Core.Approvals;

/// <summary>Decides about automatic ways back. Pure.</summary>
public static class Reversions
{
    /// <summary>How long before it begins everybody is told.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromMinutes(15);

    /// <summary>How long Azure is asked how the machine is before the way back is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>The way back that begins with the end of a resize; null when none was approved with it.</summary>
    public static Reversion? After(ResizeRequest done, DateTimeOffset now) =>
        done.Plan.RevertAfter is { } after ? new(now + after, ReversionState.Planned) : null;

    /// <summary>The request with the word that the way back comes: never sooner than the notice after it.</summary>
    public static ResizeRequest Announce(ResizeRequest request, DateTimeOffset now)
    {
        var planned = request.Reversion!;
        return request with { Reversion = planned with { State = ReversionState.Announced, At = planned.At < now + Notice ? now + Notice : planned.At } };
    }

    /// <summary>Rules on a wish to keep the new size: who asked and who approved may.</summary>
    public static Ruling CallOff(ResizeRequest request, Person person) => request switch
    {
        _ when person.ObjectId.Length == 0 => new Ruling.NotAllowed(Permission.Unknown),
        _ when !IsPartOf(person, request) => new Ruling.NotAllowed(Permission.NotPartOfIt),
        { Reversion: { CanBeCalledOff: true } reversion } =>
            new Ruling.Decided(request with { Reversion = reversion with { State = ReversionState.CalledOff, CalledOffBy = person } }),
        _ => new Ruling.TooLate(request),
    };

    private static bool IsPartOf(Person person, ResizeRequest request) =>
        person.Is(request.Requester) || request.Decision?.By.Is(person) == true || request.Votes.Any(vote => vote.By.Is(person));

    /// <summary>What the machine says about the way back: whether it may begin, or why not; null when Azure does not tell and is asked again.</summary>
    public static ReversionState? Judge(ResizeRequest request, MachineReading reading, DateTimeOffset now) => reading switch
    {
        MachineReading.Read { Machine.Size: var size } when string.Equals(size, request.Plan.ToSize, StringComparison.OrdinalIgnoreCase) => ReversionState.Begun,
        MachineReading.Read => ReversionState.MachineChanged,
        MachineReading.Gone => ReversionState.MachineGone,
        _ => now - request.Reversion!.At > Patience ? ReversionState.Unread : null,
    };

    /// <summary>The request that carries the way back out, under the approval that named it.</summary>
    /// <param name="request">The request whose resize it undoes.</param>
    /// <param name="id">Its id, which the undone request names already.</param>
    /// <param name="read">The machine as it is now.</param>
    /// <param name="window">The machine's maintenance window; null when it has none.</param>
    /// <param name="now">The present moment.</param>
    public static ResizeRequest Undo(ResizeRequest request, RequestId id, MachineReading.Read read, MaintenanceWindow? window, DateTimeOffset now) => new()
    {
        Id = id,
        Plan = request.Plan.Reversed(read, now) with { When = window is { Only: true } ? window.Next(now) : null },
        Requester = request.Requester,
        Reason = request.Reason,
        RequestedAt = now,
        ExpiresAt = now,
        State = RequestState.Approved,
        Decision = request.Decision,
        Undoes = request.Id,
    };
}
