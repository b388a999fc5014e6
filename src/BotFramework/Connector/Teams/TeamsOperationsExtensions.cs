using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The operations on teams, channels and meetings, without the HTTP messages around them.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>Lists the channels of a team.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="teamId">The team.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Reads a team in detail.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="teamId">The team.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Reads a meeting.</summary>
    /// <param name="operations">The operations, which must be those of a <see cref="TeamsConnectorClient"/>.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<MeetingInfo> FetchMeetingInfoAsync(
        this ITeamsOperations operations,
        string meetingId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await Meetings(operations).FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Reads somebody's part in a meeting.</summary>
    /// <param name="operations">The operations, which must be those of a <see cref="TeamsConnectorClient"/>.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="participantId">The Entra object id of the person.</param>
    /// <param name="tenantId">The tenant of the meeting.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations,
        string meetingId,
        string participantId,
        string tenantId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await Meetings(operations)
            .FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    private static TeamsOperations Meetings(ITeamsOperations operations) =>
        operations as TeamsOperations ?? throw new InvalidOperationException("TeamsOperations with meetings are required.");
}
