using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Text_is_a_message_that_accepts_input()
    {
        var message = MessageFactory.Text("hello", "<speak>hello</speak>");
        Assert.Equal(("message", "hello", "<speak>hello</speak>", "acceptingInput"), (message.Type, message.Text, message.Speak, message.InputHint));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Blank_text_is_no_text(string? text) => Assert.Null(MessageFactory.Text(text, text).Text ?? MessageFactory.Text(text, text).Speak);

    [Fact]
    public void Words_become_buttons_that_say_them()
    {
        var message = MessageFactory.SuggestedActions(["yes", "no"], "Well?", toList: ["ada"]);

        Assert.Equal(["ada"], message.SuggestedActions.To);
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
        Assert.Equal(["yes", "no"], message.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Fact]
    public void Buttons_stay_as_they_are()
    {
        var button = new CardAction { Type = ActionTypes.OpenUrl };
        Assert.Same(button, Assert.Single(MessageFactory.SuggestedActions([button], null, null, null).SuggestedActions.Actions));
    }

    [Fact]
    public void A_message_is_ready_to_take_attachments_and_entities()
    {
        var message = MessageFactory.Text("hello");

        message.Attachments.Add(new Attachment());
        message.Entities.Add(new Mention());

        Assert.Equal((1, 1), (message.Attachments.Count, message.Entities.Count));
    }

    [Fact]
    public void Attachments_lie_below_or_beside_one_another()
    {
        Attachment[] two = [new() { Name = "a" }, new() { Name = "b" }];
        Assert.Equal((AttachmentLayoutTypes.List, 2), Shape(MessageFactory.Attachment(two)));
        Assert.Equal((AttachmentLayoutTypes.Carousel, 2), Shape(MessageFactory.Carousel(two)));
        Assert.Equal((AttachmentLayoutTypes.List, 1), Shape(MessageFactory.Attachment(two[0])));
    }

    [Fact]
    public void Content_at_an_address_is_an_attachment()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://example.com/a.png", "image/png", "a").Attachments);
        Assert.Equal(("https://example.com/a.png", "image/png", "a"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
    }

    [Fact]
    public void What_a_message_is_made_of_must_be_given()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://example.com", null));
    }

    private static (string Layout, int Count) Shape(IMessageActivity message) => (message.AttachmentLayout, message.Attachments.Count);
}
