namespace Bot.Turns;

/// <summary>The id under which a fault is logged, and by which a person can speak of it.</summary>
internal static class ErrorId
{
    /// <summary>A new id: short enough to read out.</summary>
    public static string New() => Guid.NewGuid().ToString("N")[..8];
}
