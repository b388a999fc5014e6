using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Connector;

/// <summary>The authentication of a bot whose channel is an OpenID endpoint on this machine.</summary>
internal static class AuthenticationHarness
{
    public static BotFrameworkAuthentication Authentication(
        OpenIdEndpoint endpoint,
        string? appId = Token.Bot,
        AuthenticationConfiguration? configuration = null,
        string? metadata = null) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService: null,
            validateAuthority: true,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: null,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: metadata ?? endpoint.Metadata,
            toBotFromEmulatorOpenIdMetadataUrl: endpoint.Metadata,
            callerId: null,
            credentialFactory: new PasswordServiceClientCredentialFactory(appId, "password", null, null, null),
            authConfiguration: configuration ?? new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: null);

    public static Activity FromTeams => new(ActivityTypes.Message)
    {
        Id = "1",
        ChannelId = "msteams",
        ServiceUrl = Token.ServiceUrl,
        From = new ChannelAccount("29:dana"),
        Recipient = new ChannelAccount("28:" + Token.Bot),
        Conversation = new ConversationAccount(id: "a:1"),
    };

    public static Task<AuthenticateRequestResult> AcceptAsync(this BotFrameworkAuthentication authentication, string? header, Activity? activity = null) =>
        authentication.AuthenticateRequestAsync(activity ?? FromTeams, header, CancellationToken.None);

    public static Task RefuseAsync(this BotFrameworkAuthentication authentication, string? header, Activity? activity = null) =>
        Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AcceptAsync(header, activity));
}
