namespace Microsoft.Bot.Schema;

/// <summary>Codes of errors that a channel answers.</summary>
public class ErrorCodes
{
    /// <summary>A value is wrong.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The body cannot be read.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>The message is too big.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";

    /// <summary>A property is missing.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The channel failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>Creates an empty <see cref="ErrorCodes"/>.</summary>
    public ErrorCodes()
    {
    }
}
