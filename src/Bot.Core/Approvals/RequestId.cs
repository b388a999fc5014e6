namespace Bot.Core.Approvals;

/// <summary>A request's id. What people and buttons carry around; it says nothing by itself.</summary>
/// <param name="Value">Twelve letters and digits.</param>
public readonly record struct RequestId(string Value)
{
    /// <summary>A new id, not guessable.</summary>
    public static RequestId New() => new(System.Security.Cryptography.RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12));

    /// <summary>Whether this can be an id of ours: short, and nothing in it but small letters and digits.</summary>
    public bool IsWellFormed => Value is { Length: > 0 and <= 32 } && Value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
