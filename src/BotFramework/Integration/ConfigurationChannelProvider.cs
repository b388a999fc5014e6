using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.BotFramework;

/// <summary>The channel service that the configuration names.</summary>
public sealed class ConfigurationChannelProvider : SimpleChannelProvider
{
    /// <summary>The key of the channel service in the configuration.</summary>
    public const string ChannelServiceKey = "ChannelService";

    /// <summary>Reads the channel service.</summary>
    /// <param name="configuration">The settings of the bot.</param>
    public ConfigurationChannelProvider(IConfiguration configuration)
        : base(configuration?[ChannelServiceKey])
        => ArgumentNullException.ThrowIfNull(configuration);
}
