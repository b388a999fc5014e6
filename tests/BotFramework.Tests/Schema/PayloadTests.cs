using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public sealed class PayloadTests
{
    private static readonly string[] NotActivities = ["connector-", "response-"];

    public static TheoryData<string> Activities => [.. Payload.Names(name => !NotActivities.Any(name.StartsWith))];

    public static TheoryData<string, Type> Bodies => new()
    {
        { "connector-createconversation-channel-request", typeof(ConversationParameters) },
        { "connector-createconversation-channel-response", typeof(ConversationResourceResponse) },
        { "connector-createconversation-personal-request", typeof(ConversationParameters) },
        { "connector-createconversation-personal-response", typeof(ConversationResourceResponse) },
        { "connector-error-400-badsyntax", typeof(ErrorResponse) },
        { "connector-error-404-conversation", typeof(ErrorResponse) },
        { "response-invoke-card-200", typeof(AdaptiveCardInvokeResponse) },
        { "response-invoke-error-400", typeof(AdaptiveCardInvokeResponse) },
        { "response-invoke-login-401", typeof(AdaptiveCardInvokeResponse) },
        { "response-invoke-message-200", typeof(AdaptiveCardInvokeResponse) },
        { "response-invoke-precondition-412", typeof(AdaptiveCardInvokeResponse) },
        { "response-composeextension-botmessagepreview", typeof(MessagingExtensionActionResponse) },
        { "response-signin-tokenexchange-412", typeof(TokenExchangeInvokeResponse) },
    };

    [Theory]
    [MemberData(nameof(Activities))]
    public void Everything_in_an_activity_survives_being_read_and_written(string name)
    {
        var (sent, kept) = Payload.RoundTrip(name, typeof(Activity));

        Assert.Equal(sent.ToString(), kept.ToString());
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Everything_in_a_body_survives_being_read_and_written(string name, Type type)
    {
        var (sent, kept) = Payload.RoundTrip(name, type);

        Assert.Equal(sent.ToString(), kept.ToString());
    }

    [Fact]
    public void What_the_schema_does_not_know_is_kept_on_each_type_that_has_room_for_it()
    {
        var activity = JObject.Parse(
            """{"new":1,"from":{"id":"a","new":2},"conversation":{"id":"c","new":3},"attachments":[{"new":4}],"entities":[{"type":"x","new":5}]}""")
            .ToObject<Activity>()!;

        Assert.Equal(1, activity.Properties["new"]);
        Assert.Equal(2, activity.From.Properties["new"]);
        Assert.Equal(3, activity.Conversation.Properties["new"]);
        Assert.Equal(4, activity.Attachments[0].Properties["new"]);
        Assert.Equal(5, activity.Entities[0].Properties["new"]);
    }

    [Fact]
    public void A_local_time_keeps_the_offset_of_the_person_who_wrote()
    {
        var activity = Payload.Read<Activity>("message-channel-two-mentions");

        Assert.Equal(TimeSpan.FromHours(-4), activity.LocalTimestamp!.Value.Offset);
        Assert.Equal(activity.Timestamp!.Value.UtcTicks, activity.LocalTimestamp.Value.UtcTicks);
    }

    [Fact]
    public void A_renamed_channel_is_read_from_the_channel_data_of_Teams()
    {
        var teams = Payload.Read<Activity>("conversationupdate-channel-renamed").GetChannelData<TeamsChannelData>();

        Assert.Equal("channelRenamed", teams.EventType);
        Assert.Equal("Incidents-EU", teams.Channel.Name);
        Assert.NotNull(teams.Tenant.Id);
    }

    [Fact]
    public void The_channel_chosen_at_installation_is_read_from_the_settings()
    {
        var teams = Payload.Read<Activity>("conversationupdate-members-added-bot-in-team").GetChannelData<TeamsChannelData>();

        Assert.StartsWith("19:", teams.Settings.SelectedChannel.Id);
        Assert.Equal("5e2c7b90-81d4-4f3a-b6c8-1a9d0e7f2c35", teams.Team.AadGroupId);
    }

    [Fact]
    public void Members_of_Teams_carry_their_Entra_id_whatever_Teams_calls_it()
    {
        var page = Payload.Read<TeamsPagedMembersResult>("connector-pagedmembers-response");
        var named = JObject.Parse("""{"id":"29:1","objectId":"0b6d2f1e"}""").ToObject<TeamsChannelAccount>();

        Assert.Equal("0b6d2f1e-4c57-4a8b-9e3d-61f0a7c25b44", page.Members[0].AadObjectId);
        Assert.Equal("Dana", page.Members[0].GivenName);
        Assert.Equal("0b6d2f1e", named!.AadObjectId);
    }

    [Fact]
    public void A_message_action_carries_the_message_it_was_started_on()
    {
        var action = ((JObject)Payload.Read<Activity>("invoke-composeextension-fetchtask-message").Value).ToObject<MessagingExtensionAction>()!;

        Assert.Equal("message", action.CommandContext);
        Assert.Equal("html", action.MessagePayload.Body.ContentType);
        Assert.Equal("c81e9a73-25d0-4f6b-8b1c-90d4e7f3a256", action.MessagePayload.From.User.Id);
        Assert.Equal("Luis Ferrer", action.MessagePayload.Mentions[0].MentionText);
        Assert.Equal("default", action.Context.Theme);
    }

    [Fact]
    public void A_click_on_a_card_carries_its_verb_and_its_data()
    {
        var click = ((JObject)Payload.Read<Activity>("invoke-adaptivecard-action-manual").Value).ToObject<AdaptiveCardInvokeValue>()!;

        Assert.Equal("Action.Execute", click.Action.Type);
        Assert.NotNull(click.Action.Verb);
        Assert.IsType<JObject>(click.Action.Data);
    }
}
