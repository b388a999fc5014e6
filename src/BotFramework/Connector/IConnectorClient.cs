using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to a channel: sends, updates and deletes activities, reads members, stores attachments.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Where the channel is: the service address of its activities.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How requests are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>What the channel knows the bot by.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Stored attachments.</summary>
    IAttachments Attachments { get; }

    /// <summary>Conversations.</summary>
    IConversations Conversations { get; }
}
