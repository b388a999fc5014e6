namespace Microsoft.Bot.Schema;

/// <summary>Codes of errors that a channel answers.</summary>
public class ErrorCodes
{
    /// <summary>Written "BadArgument".</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>Written "BadSyntax".</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>Written "MessageSizeTooBig".</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";

    /// <summary>Written "MissingProperty".</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>Written "ServiceError".</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>Creates an empty <see cref="ErrorCodes"/>.</summary>
    public ErrorCodes()
    {
    }
}
