using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the conversation of a turn. Outside of a conversation or team that the call needs: <see cref="InvalidOperationException"/>.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the team or chat of this turn.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => MemberOfAsync(turnContext, turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, userId, cancellationToken);

    /// <summary>A member of a team, by default of the team of this turn.</summary>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext,
        string userId,
        string teamId = null,
        CancellationToken cancellationToken = default)
        => MemberOfAsync(turnContext, TeamOf(turnContext, teamId), userId, cancellationToken);

    /// <summary>All members of the team or chat of this turn; Teams allows few such calls, prefer pages.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        => MembersOfAsync(turnContext, turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, cancellationToken);

    /// <summary>All members of a team, by default of the team of this turn; Teams allows few such calls, prefer pages.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
        => MembersOfAsync(turnContext, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>One page of the members of the team or chat of this turn.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default)
        => PageOfAsync(turnContext, turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, pageSize, continuationToken, cancellationToken);

    /// <summary>One page of the members of a team, by default of the team of this turn.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = null,
        int? pageSize = null,
        CancellationToken cancellationToken = default)
        => PageOfAsync(turnContext, TeamOf(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>A team, by default the team of this turn.</summary>
    public static async Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        using var teams = TeamsOf(turnContext);
        return await teams.Teams.FetchTeamDetailsAsync(TeamOf(turnContext, teamId), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The channels of a team, by default of the team of this turn.</summary>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
    {
        using var teams = TeamsOf(turnContext);
        var channels = await teams.Teams.FetchChannelListAsync(TeamOf(turnContext, teamId), cancellationToken).ConfigureAwait(false);
        return channels.Conversations;
    }

    /// <summary>A meeting, by default that of this turn.</summary>
    public static async Task<MeetingInfo> GetMeetingInfoAsync(ITurnContext turnContext, string meetingId = null, CancellationToken cancellationToken = default)
    {
        using var teams = TeamsOf(turnContext);
        return await teams.Teams.FetchMeetingInfoAsync(MeetingOf(turnContext, meetingId), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who takes part in a meeting, by default the sender in that of this turn.</summary>
    public static async Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(
        ITurnContext turnContext,
        string meetingId = null,
        string participantId = null,
        string tenantId = null,
        CancellationToken cancellationToken = default)
    {
        var participant = participantId ?? turnContext.Activity.From?.AadObjectId ?? throw new InvalidOperationException("This method requires a participant id.");
        var tenant = tenantId ?? turnContext.Activity.TeamsData()?.Tenant?.Id;
        using var teams = TeamsOf(turnContext);
        return await teams.Teams.FetchParticipantAsync(MeetingOf(turnContext, meetingId), participant, tenant, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a thread in a channel with the given message.</summary>
    /// <returns>The conversation of the thread and the id of its first message.</returns>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(turnContext.Activity);
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrEmpty(teamsChannelId))
            throw new ArgumentNullException(nameof(teamsChannelId));
        ConversationReference thread = null;
        string firstMessage = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            TeamsChannel.Id,
            turnContext.Activity.ServiceUrl,
            audience: null,
            new ConversationParameters { IsGroup = true, ChannelData = new TeamsChannelData { Channel = new ChannelInfo(teamsChannelId) }, Activity = (Activity)activity },
            (created, _) =>
            {
                thread = created.Activity.GetConversationReference();
                firstMessage = created.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        return Tuple.Create(thread, firstMessage);
    }

    private static string TeamOf(ITurnContext turnContext, string teamId)
        => teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static string MeetingOf(ITurnContext turnContext, string meetingId)
        => meetingId ?? turnContext.Activity.TeamsGetMeetingInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of a MS Teams Meeting.");

    private static IConnectorClient ConnectorOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static IConversations ConversationsOf(ITurnContext turnContext) => ConnectorOf(turnContext).Conversations;

    // Shares the HTTP client of the turn's connector, which disposes it at the end of the turn.
    private static TeamsConnectorClient TeamsOf(ITurnContext turnContext) => ConnectorOf(turnContext) switch
    {
        ConnectorClient { HttpClient: { } http } connector => new(connector.BaseUri, connector.Credentials, http, disposeHttpClient: false),
        var connector => new(connector.BaseUri, connector.Credentials),
    };

    private static string Known(string conversationId)
        => conversationId ?? throw new InvalidOperationException("The operation needs a valid conversation Id.");

    private static async Task<TeamsChannelAccount> MemberOfAsync(
        ITurnContext turnContext,
        string conversationId,
        string userId,
        CancellationToken cancellationToken)
    {
        var conversations = (Conversations)ConversationsOf(turnContext);
        var member = await conversations.GetConversationMemberAsync(userId, Known(conversationId), cancellationToken).ConfigureAwait(false);
        return member is null ? null : TeamsMembers.AsTold(member);
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersOfAsync(
        ITurnContext turnContext,
        string conversationId,
        CancellationToken cancellationToken)
    {
        var members = await ConversationsOf(turnContext).GetConversationMembersAsync(Known(conversationId), cancellationToken).ConfigureAwait(false);
        return members.Select(TeamsMembers.AsTold);
    }

    private static async Task<TeamsPagedMembersResult> PageOfAsync(
        ITurnContext turnContext,
        string conversationId,
        int? pageSize,
        string continuationToken,
        CancellationToken cancellationToken)
    {
        var page = await ConversationsOf(turnContext).GetConversationPagedMembersAsync(Known(conversationId), pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }
}
