namespace Bot.Tests.Stage;

/// <summary>The system's clock, set to another moment: hours and days pass while the bot is down, and nobody waits for them.</summary>
internal sealed class LaterClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    /// <summary>It is this moment now.</summary>
    public void SetTo(DateTimeOffset moment) => _ahead = moment - base.GetUtcNow();
}
