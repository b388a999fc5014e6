using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's credentials: adds its token to requests. Without an app id nothing is added.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string oAuthScope;
    private Lazy<IAuthenticator> authenticator;

    /// <summary>Creates credentials for the channels of the cloud.</summary>
    /// <param name="channelAuthTenant">The tenant that tokens come from; the cloud's own when null.</param>
    /// <param name="customHttpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    public AppCredentials(string channelAuthTenant = default, HttpClient customHttpClient = default, ILogger logger = default)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Creates credentials for a scope.</summary>
    /// <param name="channelAuthTenant">The tenant that tokens come from; the cloud's own when null.</param>
    /// <param name="customHttpClient">What asks for tokens; a shared one when null.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="oAuthScope">What the tokens are for; the channels of the cloud when null.</param>
    public AppCredentials(
        string channelAuthTenant = default,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
    {
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
        this.oAuthScope = oAuthScope;
    }

    /// <summary>The bot's app id.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that tokens come from.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = IsTenant(value) ? value : throw new ArgumentException($"Invalid channel auth tenant: {value}", nameof(value));
    }

    /// <summary>Where tokens come from.</summary>
    public virtual string OAuthEndpoint => string.Format(null, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    /// <summary>What the tokens are for.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(oAuthScope) ? ToChannelFromBotOAuthScope : oAuthScope;

    /// <summary>Whether to check that tokens come from a known place.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>The tenant as it was given.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>What asks for tokens.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>Where to log.</summary>
    protected ILogger Logger { get; set; }

    /// <summary>The cloud's scope for channels.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>The cloud's place for tokens; the tenant goes into it.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>The cloud's own tenant.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(MicrosoftAppId) || MicrosoftAppId == AuthenticationConstants.AnonymousSkillAppId) return;

        var token = await GetTokenAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(token)) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Gets a token, a kept one while it is still good.</summary>
    /// <param name="forceRefresh">True to get a new one in any case.</param>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        authenticator ??= BuildIAuthenticator();
        return (await authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    /// <summary>Makes what gets the tokens.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    /// <summary>A tenant is a name or an id: it never changes the place that tokens come from.</summary>
    private static bool IsTenant(
        string value) => string.IsNullOrEmpty(value) || value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
}
