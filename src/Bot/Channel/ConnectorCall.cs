namespace Bot.Channel;

/// <summary>A request to a channel's connector, as far as its address tells.</summary>
/// <param name="Conversation">Where it goes: the host and, once there is one, the conversation.</param>
/// <param name="IsWrite">Whether it counts against the limits for sending.</param>
/// <param name="IsUpdate">Whether it replaces a message that was sent before.</param>
internal sealed record ConnectorCall(string Conversation, bool IsWrite, bool IsUpdate)
{
    /// <summary>Where the connector's own part of an address begins.</summary>
    public const string Connector = "/v3/";

    private const string Conversations = "/v3/conversations";

    /// <summary>Reads a request; null when it goes to no connector (a login, a public key).</summary>
    public static ConnectorCall? Of(HttpRequestMessage request)
    {
        var path = request.RequestUri?.AbsolutePath ?? "";
        if (!path.Contains(Connector, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var at = path.IndexOf(Conversations, StringComparison.OrdinalIgnoreCase);
        var parts = at < 0 ? [] : path[(at + Conversations.Length)..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isWrite = at >= 0 && request.Method != HttpMethod.Get;
        return new(
            $"{request.RequestUri!.Authority}/{parts.FirstOrDefault()}",
            isWrite,
            isWrite && request.Method == HttpMethod.Put && parts is [_, "activities", _]);
    }
}
