using Bot.Hosting;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace Bot.Channel;

/// <summary>What is ours beyond the Bot Framework, behind its official extension points.</summary>
internal static class ChannelSetup
{
    // Longer than any number of tries and pauses: turns and jobs have their own limits.
    private static readonly TimeSpan Whole = TimeSpan.FromMinutes(5);

    /// <summary>Adds whom we believe, and how we send.</summary>
    public static IServiceCollection AddChannel(this IServiceCollection services)
    {
        services
            .AddSingleton(provider => provider.GetRequiredService<Settings>().Channel)
            .AddSingleton<ServiceHosts>()
            .AddSingleton<Pacer>()
            .AddSingleton<UpdateLines>()
            .AddSingleton<Refusals>()
            .AddSingleton<DeliveryLog>()
            .AddSingleton<RepeatedDeliveries>()
            .AddSingleton<BotCredentials>()
            .AddSingleton<BotFrameworkAuthentication, Doorkeeper>()
            .AddSending();
        return services;
    }

    /// <summary>The handlers of the client that the Bot Framework asks the factory for: the default one.</summary>
    public static IHttpClientBuilder AddSending(this IServiceCollection services) => services
        .AddTransient<AllowedHostsHandler>()
        .AddTransient<LatestUpdateHandler>()
        .AddTransient<RetryHandler>()
        .AddTransient<GccHostHandler>()
        .AddTransient<PacingHandler>()
        .AddTransient<PatienceHandler>()
        .AddHttpClient(Options.DefaultName, client => client.Timeout = Whole)
        // Their lines would hold the ids of conversations; a trace has each call.
        .RemoveAllLoggers()
        // A redirect could lead to a host that is not allowed.
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        .AddHttpMessageHandler<AllowedHostsHandler>()
        .AddHttpMessageHandler<LatestUpdateHandler>()
        .AddHttpMessageHandler<RetryHandler>()
        .AddHttpMessageHandler<GccHostHandler>()
        .AddHttpMessageHandler<PacingHandler>()
        .AddHttpMessageHandler<PatienceHandler>();
}
