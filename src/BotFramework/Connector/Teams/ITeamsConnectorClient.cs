using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Talks to Teams about what only Teams has: teams, channels and meetings.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>Where Teams is: the service address of its activities.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How requests are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>What Teams knows the bot by.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Teams, channels and meetings.</summary>
    ITeamsOperations Teams { get; }
}
