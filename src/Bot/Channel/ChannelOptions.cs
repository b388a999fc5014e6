using Bot.Core;

namespace Bot.Channel;

/// <summary>What the operator may say about the channel: section <c>Channel</c> of the settings.</summary>
internal sealed record ChannelOptions
{
    /// <summary>The hosts that may get the bot's messages and its token; a leading <c>*.</c> stands for any subdomain. Empty: Teams' and the Bot Service's.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Says what is wrong with the settings and which key to set.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    public void Validate() => SettingProblems.Refuse(
        from host in AllowedHosts
        where Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) == UriHostNameType.Unknown
        select $"Channel:AllowedHosts holds '{host}': give host names such as smba.trafficmanager.net or *.botframework.com, without https:// and without a path.");
}
