namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One channel service.</summary>
public class SimpleChannelProvider : IChannelProvider
{
    /// <summary>Creates a provider for the public cloud.</summary>
    public SimpleChannelProvider()
    {
    }

    /// <summary>Creates a provider.</summary>
    /// <param name="channelService">The channel service as it stands in the settings.</param>
    public SimpleChannelProvider(string channelService)
    {
        ChannelService = channelService;
    }

    /// <summary>The channel service; empty for the public cloud.</summary>
    public string ChannelService { get; set; }

    /// <inheritdoc/>
    public Task<string> GetChannelServiceAsync() => Task.FromResult(ChannelService);

    /// <inheritdoc/>
    public bool IsGovernment() => string.Equals(GovernmentAuthenticationConstants.ChannelService, ChannelService, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool IsPublicAzure() => string.IsNullOrEmpty(ChannelService);
}
