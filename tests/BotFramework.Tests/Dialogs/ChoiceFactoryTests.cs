using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public sealed class ChoiceFactoryTests
{
    private static readonly IList<Choice> s_colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Fact]
    public void Choices_stand_in_the_line_of_the_question()
    {
        var message = ChoiceFactory.Inline(s_colours, "Which?", "say");
        Assert.Equal(("Which? (1) red, (2) green, or (3) blue", "say", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
        Assert.Equal("Which? (1) a or (2) b", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["a", "b"]), "Which?").Text);
        Assert.Equal("Which? a; b & c", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["a", "b", "c"]), "Which?", null, new ChoiceFactoryOptions("; ", "?", " & ", false)).Text);
    }

    [Fact]
    public void Choices_stand_in_a_list_below_the_question()
    {
        Assert.Equal("Which?\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(s_colours, "Which?").Text);
        Assert.Equal("Which?\n\n   - a\n   - b", ChoiceFactory.List(["a", "b"], "Which?", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void Choices_are_suggested_to_the_people_who_are_asked()
    {
        var message = ChoiceFactory.SuggestedAction(["red"], "Which?", null, ["29:ada"]);
        Assert.Equal(["29:ada"], message.SuggestedActions.To);
        var button = Assert.Single(message.SuggestedActions.Actions);
        Assert.Equal((ActionTypes.ImBack, "red", "red"), (button.Type, button.Title, button.Value));
        Assert.Equal("Which?", message.Text);
    }

    [Fact]
    public void A_choice_with_a_button_of_its_own_shows_that_button()
    {
        var button = new CardAction { Type = ActionTypes.PostBack, Title = "Red, please", Value = 7 };
        var choices = new List<Choice> { new("red") { Action = button }, new("green") };
        Assert.Same(button, ChoiceFactory.SuggestedAction(choices, null, null).SuggestedActions.Actions[0]);
        Assert.Equal(" (1) Red, please or (2) green", ChoiceFactory.Inline(choices).Text);
    }

    [Fact]
    public void A_card_holds_the_question_and_its_buttons()
    {
        var message = ChoiceFactory.HeroCard(s_colours, "Which?");
        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        Assert.Equal("Which?", card.Text);
        Assert.Equal(["red", "green", "blue"], card.Buttons.Select(button => button.Title));
        Assert.Null(message.Text);
    }

    [Theory]
    [InlineData(Channels.Emulator, null, 3, "suggested")]
    [InlineData(Channels.Msteams, "personal", 3, "suggested")]
    [InlineData(Channels.Msteams, "personal", 4, "card")]
    [InlineData(Channels.Msteams, "groupChat", 3, "card")]
    [InlineData(Channels.Msteams, null, 3, "card")]
    [InlineData(Channels.Msteams, "personal", 51, "list")]
    [InlineData(Channels.Slack, null, 3, "card")]
    [InlineData(Channels.Facebook, null, 11, "list")]
    [InlineData(Channels.Sms, null, 3, "inline")]
    [InlineData(Channels.Sms, null, 4, "list")]
    [InlineData(null, null, 2, "inline")]
    public void A_channel_shows_choices_as_it_can(string? channel, string? conversationType, int count, string shown) =>
        Assert.Equal(shown, Shown(ChoiceFactory.ForChannel(channel, ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(n => $"c{n}")]), "?", null, null, conversationType)));

    [Fact]
    public void A_title_too_long_for_a_button_goes_into_a_list() =>
        Assert.Equal("list", Shown(ChoiceFactory.ForChannel(Channels.Emulator, ChoiceFactory.ToChoices(["Standard_D4s_v5 in West Europe"]), "?", null, null)));

    [Fact]
    public void A_channel_says_what_it_can()
    {
        Assert.True(Channel.SupportsSuggestedActions(Channels.Line, 13));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Line, 14));
        Assert.False(Channel.SupportsSuggestedActions("unheard of", 1));
        Assert.True(Channel.SupportsCardActions(Channels.Msteams, 50));
        Assert.False(Channel.SupportsCardActions(Channels.Skype, 4));
        Assert.True(Channel.HasMessageFeed(Channels.Msteams));
        Assert.False(Channel.HasMessageFeed(Channels.Cortana));
        Assert.Equal(20, Channel.MaxActionTitleLength(Channels.Msteams));
    }

    private static string Shown(IMessageActivity message) =>
        message.SuggestedActions is not null ? "suggested"
        : message.Attachments is { Count: > 0 } ? "card"
        : message.Text.Contains("\n\n", StringComparison.Ordinal) ? "list" : "inline";
}
