using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public sealed class TeamsInfoTests : IDisposable
{
    private readonly Roster _roster = new();

    public void Dispose() => _roster.Dispose();

    [Theory]
    [InlineData(null, "/v3/conversations/chat/members/ada")]
    [InlineData("team", "/v3/conversations/team/members/ada")]
    public async Task A_member_is_looked_up_in_the_team_or_in_the_chat(string? team, string path)
    {
        _roster.Answers[path] = """{"id":"ada","name":"Ada","userPrincipalName":"ada@example.com","aadObjectId":"oid"}""";
        using var turn = Turn(team);

        var member = await TeamsInfo.GetMemberAsync(turn, "ada");

        Assert.Equal(("Ada", "ada@example.com", "oid"), (member.Name, member.UserPrincipalName, member.AadObjectId));
    }

    [Fact]
    public async Task Members_come_all_at_once_or_in_pages()
    {
        _roster.Answers["/v3/conversations/team/members"] = """[{"id":"ada","email":"ada@example.com"},{"id":"bob"}]""";
        _roster.Answers["/v3/conversations/team/pagedmembers?pageSize=2&continuationToken=next"] = """{"continuationToken":"more","members":[{"id":"eve","email":"eve@example.com"}]}""";
        using var turn = Turn("team");

        Assert.Equal(["ada", "bob"], (await TeamsInfo.GetTeamMembersAsync(turn)).Select(member => member.Id));
        Assert.Equal(2, (await TeamsInfo.GetMembersAsync(turn)).Count());
        var page = await TeamsInfo.GetPagedTeamMembersAsync(turn, continuationToken: "next", pageSize: 2);
        Assert.Equal(("more", "eve@example.com"), (page.ContinuationToken, Assert.Single(page.Members).Email));
        Assert.Single((await TeamsInfo.GetPagedMembersAsync(turn, 2, "next")).Members);
    }

    [Fact]
    public async Task A_team_and_its_channels_are_read()
    {
        _roster.Answers["/v3/teams/team"] = """{"id":"team","name":"Engines","aadGroupId":"group"}""";
        _roster.Answers["/v3/teams/team/conversations"] = """{"conversations":[{"id":"c1"},{"id":"c2","name":"Second"}]}""";
        using var turn = Turn("team");

        Assert.Equal("group", (await TeamsInfo.GetTeamDetailsAsync(turn)).AadGroupId);
        Assert.Equal([null, "Second"], (await TeamsInfo.GetTeamChannelsAsync(turn)).Select(channel => channel.Name));
    }

    [Fact]
    public async Task A_meeting_and_who_takes_part_are_read()
    {
        _roster.Answers["/v1/meetings/meeting"] = """{"details":{"title":"stand-up"}}""";
        _roster.Answers["/v1/meetings/meeting/participants/oid?tenantId=tenant"] = """{"meeting":{"role":"organizer"}}""";
        using var turn = Turn("team");

        Assert.Equal("stand-up", (await TeamsInfo.GetMeetingInfoAsync(turn, "meeting")).Details.Title);
        Assert.Equal("organizer", (await TeamsInfo.GetMeetingParticipantAsync(turn, "meeting", "oid", "tenant")).Meeting.Role);
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(turn));
    }

    [Fact]
    public async Task What_needs_a_team_or_a_connector_is_refused_without()
    {
        using var turn = Turn(team: null);
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(turn, "ada"));
        using var bare = new TurnContext(new RecordingAdapter(), turn.Activity);
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(bare, "ada"));
    }

    [Theory]
    [InlineData("""{"id":"ada","email":"ada@example.com"}""", 200, "came ada@example.com to team")]
    [InlineData("""{"error":{"code":"ConversationNotFound"}}""", 404, "came ada to team")]
    public async Task Who_comes_is_looked_up_and_told_anyway_when_teams_does_not_know(string answer, int status, string told)
    {
        _roster.Answers["/v3/conversations/team/members/ada"] = answer;
        _roster.Status = (HttpStatusCode)status;
        using var turn = Turn("team", new ChannelAccount("ada"));
        var bot = new TellingTeamsBot();

        await bot.OnTurnAsync(turn);

        Assert.Equal([told], bot.Told);
    }

    [Fact]
    public async Task Another_error_of_teams_is_not_hidden()
    {
        _roster.Answers["/v3/conversations/team/members/ada"] = """{"error":{"code":"ServiceError"}}""";
        _roster.Status = HttpStatusCode.InternalServerError;
        using var turn = Turn("team", new ChannelAccount("ada"));
        await Assert.ThrowsAsync<ErrorResponseException>(() => new TellingTeamsBot().OnTurnAsync(turn));
    }

    [Fact]
    public async Task A_thread_is_begun_in_a_channel()
    {
        var adapter = new BeginningAdapter();
        using var turn = new TurnContext(adapter, Turn("team").Activity);

        var (thread, message) = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("hello"), "19:channel", "app");

        Assert.Equal(("19:channel;messageid=1", "1"), (thread.Conversation.Id, message));
        Assert.Equal(("app", "msteams", "https://example.com/"), (adapter.AppId, adapter.Channel, adapter.ServiceUrl));
        Assert.Equal((true, "hello"), (adapter.Asked!.IsGroup, adapter.Asked.Activity.Text));
        Assert.Equal("19:channel", Assert.IsType<TeamsChannelData>(adapter.Asked.ChannelData).Channel.Id);
    }

    private TurnContext Turn(string? team, params ChannelAccount[] added)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = Channels.Msteams,
            ServiceUrl = "https://example.com/",
            Conversation = new ConversationAccount(id: "chat"),
            ChannelData = team is null ? null : JObject.FromObject(new { team = new { id = team } }),
            MembersAdded = added,
        };
        var turn = new TurnContext(new RecordingAdapter(), activity);
        turn.TurnState.Add<IConnectorClient>(new ConnectorClient(new Uri("https://example.com/"), MicrosoftAppCredentials.Empty, new HttpClient(_roster), disposeHttpClient: true));
        return turn;
    }

    private sealed class Roster : HttpMessageHandler
    {
        public Dictionary<string, string> Answers { get; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new StringContent(Answers[request.RequestUri!.PathAndQuery], Encoding.UTF8, "application/json");
            return Task.FromResult(new HttpResponseMessage(Status) { Content = answer });
        }
    }

    private sealed class BeginningAdapter : BotAdapter
    {
        public string? AppId { get; private set; }

        public string? Channel { get; private set; }

        public string? ServiceUrl { get; private set; }

        public ConversationParameters? Asked { get; private set; }

        public override Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            (AppId, Channel, ServiceUrl, Asked) = (botAppId, channelId, serviceUrl, conversationParameters);
            var created = new Activity { Type = ActivityTypes.Event, Id = "1", Conversation = new ConversationAccount(id: "19:channel;messageid=1") };
            return callback(new TurnContext(this, created), cancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
