namespace Bot.Channel;

/// <summary>The hosts to which the bot speaks. An activity names the address of its answer; this list keeps it from naming just any.</summary>
internal sealed class ServiceHosts(ChannelOptions options, IHostEnvironment environment)
{
    // https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages (read 2026-11): Teams in each cloud.
    // https://learn.microsoft.com/azure/bot-service/bot-service-resources-faq-security (read 2026-11): the Bot Service's own domains.
    // Exactly smba.trafficmanager.net: anybody can have another name in that domain.
    private static readonly string[] Microsofts =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        "*.botframework.com",
        "*.botframework.us",
        "*.botframework.azure.us",
    ];

    private readonly IReadOnlyList<string> _allowed = options.AllowedHosts is { Count: > 0 } given ? given : Microsofts;

    /// <summary>Whether the bot may speak to this address: https to an allowed host, and in Development anything on this machine.</summary>
    public bool Allows(Uri address) =>
        (environment.IsDevelopment() && address.IsLoopback)
        || (address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0 && _allowed.Any(pattern => Matches(pattern, address.IdnHost)));

    private static bool Matches(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
