using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "1789374665495",
        ChannelId = "msteams",
        ServiceUrl = "https://smba.trafficmanager.net/emea/tenant/",
        Locale = "ja-JP",
        From = new ChannelAccount("29:dana", "Dana", aadObjectId: "0b6d2f1e"),
        Recipient = new ChannelAccount("28:bot", "Nestor"),
        Conversation = new ConversationAccount(true, "channel", "19:c", "Incidents", tenantId: "t"),
    };

    [Fact]
    public void A_reply_goes_back_to_where_the_message_came_from()
    {
        var reply = Incoming().CreateReply("done");

        Assert.Equal(("28:bot", "29:dana"), (reply.From.Id, reply.Recipient.Id));
        Assert.Equal(("1789374665495", "msteams", "ja-JP", "done"), (reply.ReplyToId, reply.ChannelId, reply.Locale, reply.Text));
        Assert.Equal(("19:c", "Incidents", true), (reply.Conversation.Id, reply.Conversation.Name, reply.Conversation.IsGroup));
        Assert.Null(reply.Conversation.TenantId);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Fact]
    public void A_reply_without_text_has_empty_text()
    {
        Assert.Equal(string.Empty, Incoming().CreateReply().Text);
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "1789374665495")]
    public void Nothing_answers_the_conversation_updates_of_Direct_Line(string channel, string? expected)
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        Assert.Equal(expected, update.CreateReply().ReplyToId);
        Assert.Equal(expected, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_keeps_all_that_is_needed_to_come_back()
    {
        var reference = Incoming().GetConversationReference();

        Assert.Equal(("29:dana", "28:bot", "19:c"), (reference.User.Id, reference.Bot.Id, reference.Conversation.Id));
        Assert.Equal(("msteams", "ja-JP", "1789374665495"), (reference.ChannelId, reference.Locale, reference.ActivityId));
        Assert.Equal("https://smba.trafficmanager.net/emea/tenant/", reference.ServiceUrl);
    }

    [Fact]
    public void An_outgoing_activity_takes_the_bots_side_of_a_reference_and_keeps_its_own_language()
    {
        var activity = new Activity { Locale = "en-US" }.ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal(("28:bot", "29:dana"), (activity.From.Id, activity.Recipient.Id));
        Assert.Equal(("en-US", "1789374665495"), (activity.Locale, activity.ReplyToId));
        Assert.Null(activity.Id);
    }

    [Fact]
    public void An_incoming_activity_takes_the_users_side_of_a_reference()
    {
        var activity = new Activity().ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.Equal(("29:dana", "28:bot"), (activity.From.Id, activity.Recipient.Id));
        Assert.Equal(("ja-JP", "1789374665495"), (activity.Locale, activity.Id));
        Assert.Null(activity.ReplyToId);
    }

    [Fact]
    public void A_continuation_is_an_event_of_its_own_in_the_conversation_of_the_reference()
    {
        var reference = Incoming().GetConversationReference();

        var first = reference.GetContinuationActivity();
        var second = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (first.Type, first.Name));
        Assert.Same(reference, first.RelatesTo);
        Assert.Equal(("29:dana", "28:bot"), (first.From.Id, first.Recipient.Id));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public void A_bot_is_told_what_was_asked_of_it_without_its_own_name()
    {
        var message = Payload.Read<Activity>("message-channel-two-mentions");

        Assert.Equal("assign INC-2041 to <at>Luis Ferrer</at>", message.RemoveRecipientMention());
    }

    [Fact]
    public void Text_that_only_looks_like_a_mention_stays()
    {
        var message = Incoming();
        message.Text = "<at>Nestor</at> and <b>";
        message.Entities = [];

        Assert.Equal("<at>Nestor</at> and <b>", message.RemoveRecipientMention());
    }

    [Theory]
    [InlineData("<AT>nestor</AT>\u00a0help", "<at>Nestor</at>", "help")]
    [InlineData("help <at>Nestor</at>", "<at>Nestor</at>", "help")]
    [InlineData("<at>Nestor</at> a <at>Nestor</at> b", "<at>Nestor</at>", "a  b")]
    [InlineData("@nestor (a+b)", "@nestor", "(a+b)")]
    [InlineData("<at>Nestor</at> help", null, "help")]
    public void A_mention_goes_whatever_its_case_and_with_the_blanks_around(string text, string? mention, string expected)
    {
        var message = Incoming();
        message.Text = text;
        message.Entities = [new Mention(message.Recipient, mention)];

        Assert.Equal(expected, message.RemoveRecipientMention());
    }

    [Fact]
    public void Mentions_are_found_by_id()
    {
        var message = Payload.Read<Activity>("message-channel-two-mentions");

        Assert.True(message.MentionsRecipient());
        Assert.False(message.MentionsId("29:nobody"));
        Assert.Equal(2, message.GetMentions().Length);
        Assert.Empty(new Activity().GetMentions());
    }

    [Theory]
    [InlineData("invoke", true)]
    [InlineData("Invoke", true)]
    [InlineData("invoke/custom", true)]
    [InlineData("invokeResponse", false)]
    [InlineData("message", false)]
    [InlineData(null, false)]
    public void The_type_of_an_activity_is_told_whatever_its_case_and_subtype(string? type, bool isInvoke)
    {
        Assert.Equal(isInvoke, new Activity(type).AsInvokeActivity() is not null);
    }

    [Fact]
    public void Channel_data_is_read_as_what_it_is_or_from_JSON()
    {
        var given = new TeamsChannelData { EventType = "x" };
        var parsed = JObject.Parse("""{"eventType":"y"}""");

        Assert.Same(given, new Activity { ChannelData = given }.GetChannelData<TeamsChannelData>());
        Assert.Equal("y", new Activity { ChannelData = parsed }.GetChannelData<TeamsChannelData>().EventType);
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }

    [Theory]
    [InlineData("text")]
    [InlineData(42)]
    [InlineData(null)]
    public void Channel_data_of_another_shape_is_not_read(object? data)
    {
        Assert.False(new Activity { ChannelData = data }.TryGetChannelData<TeamsChannelData>(out var read));
        Assert.Null(read);
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<bool>(out _));
    }

    [Fact]
    public void A_message_with_nothing_to_show_has_no_content()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Summary = "s" }.HasContent());
        Assert.True(new Activity { Attachments = [new HeroCard().ToAttachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new { } }.HasContent());
    }

    [Fact]
    public void A_trace_of_an_activity_without_a_recipient_comes_from_nobody()
    {
        var trace = new Activity().CreateTrace("state", new List<int>());

        Assert.Null(trace.From.Id);
        Assert.Equal("List`1", trace.ValueType);
    }

    [Fact]
    public void Entities_are_read_as_their_kind_and_compared_by_their_JSON()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("28:bot"), "<at>Nestor</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("28:bot", entity.GetAs<Mention>().Mentioned.Id);
        Assert.Equal(entity, JObject.FromObject(entity).ToObject<Entity>());
        Assert.NotEqual(entity, new Entity("mention"));
    }

    [Fact]
    public void A_text_becomes_a_suggested_action()
    {
        CardAction action = "Help";

        Assert.Equal(("Help", "Help"), (action.Title, action.Value));
    }

    [Fact]
    public void A_button_opens_a_dialog_with_what_it_was_given()
    {
        var button = new TaskModuleAction("Why", new { size = "Standard_D4s_v4" });

        var value = JObject.Parse((string)button.Value);
        Assert.Equal(("invoke", "Why"), (button.Type, button.Title));
        Assert.Equal(("task/fetch", "Standard_D4s_v4"), (value.Value<string>("type"), value.Value<string>("size")));
    }
}
