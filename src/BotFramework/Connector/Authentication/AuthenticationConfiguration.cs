namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of its callers beyond a valid token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key of every channel token must carry, beside that of the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Decides which skills may call; without it none may.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of tokens from the Emulator and from skills, beside the known ones.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
