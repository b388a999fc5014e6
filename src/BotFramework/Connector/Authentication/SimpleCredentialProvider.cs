using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A registration that is known in full.</summary>
public class SimpleCredentialProvider : ICredentialProvider
{
    /// <summary>No registration yet.</summary>
    public SimpleCredentialProvider()
    {
    }

    /// <summary>The registration with these credentials.</summary>
    /// <param name="appId">The app id of the bot.</param>
    /// <param name="password">Its password.</param>
    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    /// <summary>The app id of the bot.</summary>
    [JsonProperty("appId")]
    public string AppId { get; set; }

    /// <summary>The password of the bot.</summary>
    [JsonProperty("password")]
    public string Password { get; set; }

    /// <inheritdoc/>
    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(IsOurs(appId));

    /// <inheritdoc/>
    public Task<string> GetAppPasswordAsync(string appId) => Task.FromResult(IsOurs(appId) ? Password : null);

    /// <inheritdoc/>
    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));

    private bool IsOurs(string appId) => string.Equals(AppId, appId, StringComparison.OrdinalIgnoreCase);
}
