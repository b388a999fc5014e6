namespace Bot.Core.Approvals;

/// <summary>A request's id. What people and buttons carry around; it says nothing by itself.</summary>
/// <param name="Value">Twelve letters and digits.</param>
public readonly record struct RequestId(string Value)
{
    /// <summary>A new id, not guessable.</summary>
    public static RequestId New() => new(System.Security.Cryptography.RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
