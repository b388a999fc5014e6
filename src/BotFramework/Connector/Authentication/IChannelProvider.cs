namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows which cloud the bot's channels are in.</summary>
public interface IChannelProvider
{
    /// <summary>The channel service as it stands in the settings; empty for the public cloud.</summary>
    Task<string> GetChannelServiceAsync();

    /// <summary>Whether it is the US Government cloud.</summary>
    bool IsGovernment();

    /// <summary>Whether it is the public cloud.</summary>
    bool IsPublicAzure();
}
