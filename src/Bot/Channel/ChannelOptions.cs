namespace Bot.Channel;

/// <summary>What the operator may say about the channel: section <c>Channel</c> of the settings.</summary>
internal sealed record ChannelOptions
{
    /// <summary>The hosts that may get the bot's messages and its token; a leading <c>*.</c> stands for any subdomain. Empty: Teams' and the Bot Service's.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];
}
