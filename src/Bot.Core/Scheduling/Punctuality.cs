using Bot.Core.Approvals;

namespace Bot.Core.Scheduling;

/// <summary>Whether an approved request may begin now. The cases below are all there are.</summary>
public abstract record Punctuality
{
    private Punctuality() { }

    /// <summary>It may; or it has begun already, and then it is carried to its end.</summary>
    public sealed record Now : Punctuality;

    /// <summary>Not yet.</summary>
    public sealed record Early(TimeSpan Wait) : Punctuality;

    /// <summary>Its window passed; it may begin when it opens again.</summary>
    public sealed record Postponed(Appointment Next) : Punctuality;

    /// <summary>Its time passed, and there is no other.</summary>
    public sealed record Missed : Punctuality;

    /// <summary>Judges a request.</summary>
    public static Punctuality Of(ResizeRequest request, MaintenanceWindows windows, DateTimeOffset now) => request.Due switch
    {
        null => new Now(),
        _ when request.Touched => new Now(),
        { From: var from } when now < from => new Early(from - now),
        { Until: var until } when now < until => new Now(),
        { Window: var name } when windows.Named(name) is { } window => new Postponed(window.Next(now)),
        _ => new Missed(),
    };
}
