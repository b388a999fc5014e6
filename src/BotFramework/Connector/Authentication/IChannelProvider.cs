namespace Microsoft.Bot.Connector.Authentication;

/// <summary>In which cloud the bot's channels are.</summary>
public interface IChannelProvider
{
    /// <summary>The channel service; empty in the public cloud.</summary>
    Task<string> GetChannelServiceAsync();

    /// <summary>Whether the channels are those of the US Government.</summary>
    bool IsGovernment();

    /// <summary>Whether the channels are the public ones.</summary>
    bool IsPublicAzure();
}
