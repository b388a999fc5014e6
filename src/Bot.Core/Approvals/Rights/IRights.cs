using Bot.Core.Machines;

namespace Bot.Core.Approvals.Rights;

/// <summary>Reads from Azure who may do what to a machine. What cannot be read is told as unread, never as a yes.</summary>
public interface IRights
{
    /// <summary>Whether a person may resize a machine.</summary>
    /// <param name="objectId">The person's Entra object id, from an authenticated activity.</param>
    /// <param name="machine">The machine.</param>
    /// <param name="anew">Whether it must be read now: for a decision. Otherwise an answer of the last minute will do.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<RightsFinding> OfPersonAsync(string objectId, MachineId machine, bool anew, CancellationToken cancellationToken);

    /// <summary>To whom Azure gives the right to resize a machine by roles of their own. Whoever adds it up from several groups is not among them.</summary>
    Task<Holders> HoldersAsync(MachineId machine, CancellationToken cancellationToken);

    /// <summary>Whether the bot itself may resize a machine. Always read now.</summary>
    Task<OwnRights> OfBotAsync(MachineId machine, CancellationToken cancellationToken);
}

/// <summary>What the bot's own identity may do to a machine.</summary>
/// <param name="Missing">The actions of a resize that no role gives it without a condition; empty when it has them all, or when that could not be read.</param>
/// <param name="Unread">Why its rights, or what is denied, could not be read; null when both could.</param>
public sealed record OwnRights(IReadOnlyList<string> Missing, AzureRefusal? Unread)
{
    /// <summary>Which of the missing actions a role gives it under a condition, which we do not judge.</summary>
    public IReadOnlyList<string> Conditional { get; init; } = [];

    /// <summary>The deny assignments that take actions of a resize from it, whatever its roles.</summary>
    public IReadOnlyList<Denial> Denials { get; init; } = [];
}

/// <summary>What a deny assignment takes.</summary>
/// <param name="Name">The deny assignment.</param>
/// <param name="Actions">The actions of a resize that it denies.</param>
public sealed record Denial(string Name, IReadOnlyList<string> Actions);
