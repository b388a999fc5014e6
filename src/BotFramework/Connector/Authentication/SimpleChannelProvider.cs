namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A channel service that is known in full.</summary>
public class SimpleChannelProvider : IChannelProvider
{
    /// <summary>The public cloud.</summary>
    public SimpleChannelProvider()
    {
    }

    /// <summary>The cloud of this channel service.</summary>
    /// <param name="channelService">The channel service; empty for the public cloud.</param>
    public SimpleChannelProvider(string channelService) => ChannelService = channelService;

    /// <summary>The channel service; empty in the public cloud.</summary>
    public string ChannelService { get; set; }

    /// <inheritdoc/>
    public Task<string> GetChannelServiceAsync() => Task.FromResult(ChannelService);

    /// <inheritdoc/>
    public bool IsGovernment() => string.Equals(GovernmentAuthenticationConstants.ChannelService, ChannelService, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool IsPublicAzure() => string.IsNullOrEmpty(ChannelService);
}
