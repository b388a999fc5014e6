using System.Net;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using static Microsoft.Rest.Route;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams, channels and meetings, over the REST API of Teams.</summary>
/// <param name="client">The client whose address and credentials are used.</param>
public class TeamsOperations(TeamsConnectorClient client) : ITeamsOperations, IServiceOperations<TeamsConnectorClient>
{
    private static readonly HttpStatusCode[] Read = [HttpStatusCode.OK];

    /// <inheritdoc/>
    public TeamsConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(teamId);

        return Get($"v3/teams/{Escape(teamId)}/conversations", customHeaders).SendAsync<ConversationList>(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(teamId);

        return Get($"v3/teams/{Escape(teamId)}", customHeaders).SendAsync<TeamDetails>(cancellationToken);
    }

    /// <summary>Reads a meeting.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(meetingId);

        return Get($"v1/meetings/{Escape(meetingId)}", customHeaders).SendAsync<MeetingInfo>(cancellationToken);
    }

    /// <summary>Reads somebody's part in a meeting.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="participantId">The Entra object id of the person.</param>
    /// <param name="tenantId">The tenant of the meeting.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(
        string meetingId,
        string participantId,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        Require(meetingId);
        Require(participantId);
        Require(tenantId);

        var route = $"v1/meetings/{Escape(meetingId)}/participants/{Escape(participantId)}{Query(("tenantId", tenantId))}";
        return Get(route, customHeaders).SendAsync<TeamsMeetingParticipant>(cancellationToken);
    }

    private RestCall Get(string route, Dictionary<string, List<string>> headers) =>
        new(Client.HttpClient, Client.Credentials, HttpMethod.Get, Join(Client.BaseUri, route)) { Headers = headers, Success = Read };
}
