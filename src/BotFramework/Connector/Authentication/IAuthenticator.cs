namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens.</summary>
public interface IAuthenticator
{
    /// <summary>Gets a token, a kept one while it is still good.</summary>
    /// <param name="forceRefresh">True to get a new one in any case.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
