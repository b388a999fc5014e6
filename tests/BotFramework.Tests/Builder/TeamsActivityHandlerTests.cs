using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public sealed class TeamsActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TellingTeamsBot _bot = new();

    [Theory]
    [InlineData("channelCreated", "channel created c in t")]
    [InlineData("channelDeleted", "channel deleted c in t")]
    [InlineData("channelRenamed", "channel renamed c in t")]
    [InlineData("channelRestored", "channel restored c in t")]
    [InlineData("teamArchived", "team archived t")]
    [InlineData("teamDeleted", "team deleted t")]
    [InlineData("teamHardDeleted", "team hard deleted t")]
    [InlineData("teamRenamed", "team renamed t")]
    [InlineData("teamRestored", "team restored t")]
    [InlineData("teamUnarchived", "team unarchived t")]
    [InlineData("somethingNew")]
    public Task A_change_of_a_team_has_its_method(string eventType, params string[] told) => AssertToldAsync(
        new Activity { Type = ActivityTypes.ConversationUpdate, ChannelData = ChannelData(eventType) },
        told);

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageUpdate, "somethingNew", "some update")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    [InlineData(ActivityTypes.MessageDelete, "somethingNew", "some deletion")]
    public Task A_changed_message_has_its_method(string type, string eventType, string told) => AssertToldAsync(
        new Activity { Type = type, ChannelData = ChannelData(eventType) },
        told);

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"1"}""", "read 1")]
    [InlineData("application/vnd.microsoft.meetingStart", """{"Title":"stand-up"}""", "meeting began stand-up")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"Title":"stand-up"}""", "meeting ended stand-up")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", """{"members":[{}]}""", "joined 1")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", """{"members":[{},{}]}""", "left 2")]
    [InlineData("application/vnd.microsoft.readReceipt", "[]", "some event")]
    [InlineData("something else", "{}", "some event")]
    public Task An_event_has_its_method(string name, string value, string told) => AssertToldAsync(
        new Activity { Type = ActivityTypes.Event, Name = name, Value = JToken.Parse(value) },
        told);

    [Fact]
    public async Task People_who_come_and_go_are_told_with_the_team_and_the_bot_among_them()
    {
        var (bot, ada) = (new ChannelAccount("bot"), new ChannelAccount("ada") { Properties = JObject.Parse("""{"email":"ada@example.com"}""") });
        await AssertToldAsync(
            new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = bot, MembersAdded = [bot, ada], ChannelData = ChannelData("teamMemberAdded") },
            "came bot ada@example.com to t");
        await AssertToldAsync(
            new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = bot, MembersRemoved = [ada], ChannelData = ChannelData("teamMemberRemoved") },
            "went ada@example.com from t");
    }

    [Fact]
    public async Task People_who_come_are_told_to_a_bot_that_only_knows_members()
    {
        var bot = new PlainBot();
        var activity = new Activity { Type = ActivityTypes.ConversationUpdate, ChannelId = Channels.Msteams, Recipient = new ChannelAccount("bot"), MembersAdded = [new ChannelAccount("bot")] };
        await bot.OnTurnAsync(new TurnContext(_adapter, activity));
        Assert.Equal(1, bot.Added);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""", "accepted")]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", "declined")]
    [InlineData("actionableMessage/executeAction", """{"actionId":"a"}""", "connector card a")]
    [InlineData("composeExtension/queryLink", """{"url":"u"}""", "link u")]
    [InlineData("composeExtension/anonymousQueryLink", """{"url":"u"}""", "anonymous link u")]
    [InlineData("composeExtension/query", """{"commandId":"q"}""", "query q")]
    [InlineData("composeExtension/selectItem", """{"id":"i"}""", "item i")]
    [InlineData("composeExtension/submitAction", """{"commandId":"s"}""", "submit s")]
    [InlineData("composeExtension/submitAction", """{"commandId":"s","botMessagePreviewAction":"edit"}""", "edit s")]
    [InlineData("composeExtension/submitAction", """{"commandId":"s","botMessagePreviewAction":"send","botActivityPreview":[{"type":"message"}]}""", "send s")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"f"}""", "fetch f")]
    [InlineData("composeExtension/querySettingUrl", """{"commandId":"u"}""", "setting url u")]
    [InlineData("composeExtension/setting", """{"id":"s"}""", "setting s")]
    [InlineData("composeExtension/onCardButtonClicked", """{"id":"b"}""", "button b")]
    [InlineData("task/fetch", """{"data":1}""", "dialog fetched")]
    [InlineData("task/submit", """{"data":1}""", "dialog submitted")]
    [InlineData("tab/fetch", "{}", "tab fetched")]
    [InlineData("tab/submit", "{}", "tab submitted")]
    [InlineData("config/fetch", """{"id":"c"}""", "config c")]
    [InlineData("config/submit", """{"id":"c"}""", "config submitted c")]
    [InlineData("signin/verifyState", """{"state":"1"}""", "sign in")]
    [InlineData(null, """{"any":1}""", "card action")]
    public async Task An_invoke_has_its_method(string? name, string value, string told)
    {
        Assert.Equal(200, (await InvokeAsync(_bot, name, value)).Status);
        Assert.Equal([told], _bot.Told);
        Assert.Equal(501, (await InvokeAsync(new TeamsActivityHandler(), name, value)).Status);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"perhaps"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"perhaps"}""")]
    [InlineData("composeExtension/query", """{"queryOptions":"many"}""")]
    [InlineData("task/fetch", "[]")]
    [InlineData("task/fetch", "\"text\"")]
    [InlineData("task/fetch", null)]
    [InlineData("tab/fetch", """{"context":[1]}""")]
    public async Task A_value_of_another_shape_is_answered_with_400(string name, string? value)
        => Assert.Equal(400, (await InvokeAsync(_bot, name, value)).Status);

    [Fact]
    public async Task An_unnamed_invoke_of_another_channel_is_not_a_card_action()
        => Assert.Equal(501, (await InvokeAsync(_bot, null, "{}", channel: "test")).Status);

    [Fact]
    public void What_teams_says_beside_an_activity_can_be_read()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"channel":{"id":"c"},"team":{"id":"t"},"meeting":{"id":"m"},"settings":{"selectedChannel":{"id":"s"}},"onBehalfOf":[{"mri":"29:x"}]}""") };
        Assert.Equal(("c", "t", "m", "s"), (activity.TeamsGetChannelId(), activity.TeamsGetTeamInfo().Id, activity.TeamsGetMeetingInfo().Id, activity.TeamsGetSelectedChannelId()));
        Assert.Equal("29:x", activity.TeamsGetTeamOnBehalfOf()[0].Mri);
        Assert.Null(new Activity().TeamsGetTeamInfo());
        Assert.Null(new Activity { ChannelData = "not from Teams" }.TeamsGetChannelId());
    }

    [Fact]
    public void A_reader_is_notified_and_what_was_said_beside_is_kept()
    {
        var activity = new Activity { ChannelData = ChannelData("x") };
        activity.TeamsNotifyUser();
        Assert.True(activity.GetChannelData<TeamsChannelData>().Notification.Alert);
        Assert.Equal("t", activity.TeamsGetTeamInfo().Id);

        activity.TeamsNotifyUser(alertInMeeting: true, "https://example.com");
        var notification = activity.GetChannelData<TeamsChannelData>().Notification;
        Assert.Equal((false, true, "https://example.com"), (notification.Alert, notification.AlertInMeeting, notification.ExternalResourceUrl));
    }

    private static JObject ChannelData(string eventType) => JObject.FromObject(new { eventType, channel = new { id = "c" }, team = new { id = "t" } });

    private async Task AssertToldAsync(Activity activity, params string[] told)
    {
        activity.ChannelId = Channels.Msteams;
        _bot.Told.Clear();
        await _bot.OnTurnAsync(new TurnContext(_adapter, activity));
        Assert.Equal(told, _bot.Told);
    }

    private async Task<InvokeResponse> InvokeAsync(ActivityHandler bot, string? name, string? value, string channel = "msteams")
    {
        _adapter.Sent.Clear();
        var activity = new Activity { Type = ActivityTypes.Invoke, ChannelId = channel, Name = name, Value = value is null ? null : JToken.Parse(value) };
        await bot.OnTurnAsync(new TurnContext(_adapter, activity));
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }

    private sealed class PlainBot : TeamsActivityHandler
    {
        public int Added { get; private set; }

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Added += membersAdded.Count;
            return Task.CompletedTask;
        }
    }
}
