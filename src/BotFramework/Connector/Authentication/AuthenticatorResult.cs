namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token and its end.</summary>
public class AuthenticatorResult
{
    /// <summary>The token.</summary>
    public string AccessToken { get; set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
