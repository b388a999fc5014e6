using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Integration;

public sealed class ConfigurationTests
{
    private const string AppId = "0e2be1ba-1bb8-4f6f-a2e2-5a4ab7b91fd1";
    private const string Login = "https://login.microsoftonline.com/botframework.com";

    [Theory]
    [InlineData(null)]
    [InlineData("MultiTenant")]
    [InlineData("multitenant")]
    [InlineData("something else")]
    public async Task An_app_of_all_tenants_needs_an_id_and_a_password(string? type)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Configuration(type, AppId, "secret"));

        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        Assert.True(await factory.IsValidAppIdAsync(AppId, default));
        Assert.False(await factory.IsValidAppIdAsync("another", default));
        Assert.IsType<MicrosoftAppCredentials>(await factory.CreateCredentialsAsync(AppId, "scope", Login, true, default));
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_checked()
        => Assert.True(await new ConfigurationServiceClientCredentialFactory(new ConfigurationManager()).IsAuthenticationDisabledAsync(default));

    [Theory]
    [InlineData("SingleTenant")]
    [InlineData("SINGLETENANT")]
    public async Task An_app_of_one_tenant_asks_that_tenant_for_its_tokens(string type)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Configuration(type, AppId, "secret", "our-tenant"));
        var credentials = Assert.IsAssignableFrom<AppCredentials>(await factory.CreateCredentialsAsync(AppId, "scope", Login, true, default));
        Assert.Contains("our-tenant", credentials.OAuthEndpoint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_with_a_managed_identity_needs_no_password_and_is_never_unchecked()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Configuration("UserAssignedMSI", AppId, password: null, "our-tenant"));
        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        Assert.IsType<ManagedIdentityAppCredentials>(await factory.CreateCredentialsAsync(AppId, "scope", Login, true, default));
    }

    [Theory]
    [InlineData("SingleTenant", null, "secret", "t", "MicrosoftAppId")]
    [InlineData("SingleTenant", AppId, null, "t", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", AppId, "secret", null, "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", AppId, "secret", " ", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", null, null, "t", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", AppId, null, null, "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", AppId, "secret", "t", "MicrosoftAppPassword")]
    public void A_missing_key_is_named(string type, string? appId, string? password, string? tenant, string named)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(Configuration(type, appId, password, tenant)));
        Assert.Contains(named, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Credentials_of_another_app_are_refused()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Configuration(null, AppId, "secret"));
        return Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("another", "scope", Login, true, default));
    }

    [Theory]
    [InlineData(null, null, "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", null, "https://api.botframework.us")]
    [InlineData(null, "https://our.scope", "https://our.scope")]
    public void The_cloud_and_each_of_its_addresses_come_from_the_configuration(string? channelService, string? scope, string audience)
    {
        var configuration = new ConfigurationManager { ["ChannelService"] = channelService, ["ToChannelFromBotOAuthScope"] = scope };
        Assert.Equal(audience, new ConfigurationBotFrameworkAuthentication(configuration).GetOriginatingAudience());
    }

    [Fact]
    public void An_unknown_cloud_is_refused()
        => Assert.ThrowsAny<Exception>(() => new ConfigurationBotFrameworkAuthentication(new ConfigurationManager { ["ChannelService"] = "https://unknown" }));

    [Fact]
    public async Task A_connector_is_made_for_the_service_of_the_conversation()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(Configuration(null, AppId, "secret"));
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, AppId)]);
        using var connector = await authentication.CreateConnectorFactory(identity).CreateAsync("https://smba.trafficmanager.net/emea/", null, default);
        using var tokens = await authentication.CreateUserTokenClientAsync(identity, default);
        Assert.Equal("https://smba.trafficmanager.net/emea/", connector.BaseUri.ToString());
    }

    private static ConfigurationManager Configuration(string? type, string? appId, string? password, string? tenant = null) => new()
    {
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppId"] = appId,
        ["MicrosoftAppPassword"] = password,
        ["MicrosoftAppTenantId"] = tenant,
    };
}
