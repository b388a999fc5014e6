namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id and its password.</summary>
public class SimpleCredentialProvider : ICredentialProvider
{
    /// <summary>Creates a provider without an app id: authentication is off until one is set.</summary>
    public SimpleCredentialProvider()
    {
    }

    /// <summary>Creates a provider.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">The bot's password.</param>
    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    /// <summary>The bot's app id.</summary>
    public string AppId { get; set; }

    /// <summary>The bot's password.</summary>
    public string Password { get; set; }

    /// <inheritdoc/>
    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(IsOurs(appId));

    /// <inheritdoc/>
    public Task<string> GetAppPasswordAsync(string appId) => Task.FromResult(IsOurs(appId) ? Password : null);

    /// <inheritdoc/>
    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));

    private bool IsOurs(string appId) => string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase);
}
