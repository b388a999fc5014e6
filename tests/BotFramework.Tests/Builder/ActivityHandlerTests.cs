using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TellingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData("MESSAGE", "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.Handoff, "unrecognized")]
    [InlineData("something new", "unrecognized")]
    public Task Each_kind_of_activity_has_its_method(string type, string told) => AssertToldAsync(new Activity { Type = type }, told);

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "taken away")]
    [InlineData("remove-upgrade", "taken away")]
    [InlineData("upgrade")]
    public Task An_installation_is_told_by_its_action(string action, params string[] told)
        => AssertToldAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action }, told);

    [Fact]
    public Task A_token_is_a_special_event() => AssertToldAsync(new Activity { Type = ActivityTypes.Event, Name = SignInConstants.TokenResponseEventName }, "token");

    [Fact]
    public async Task People_who_come_and_go_are_told_but_not_the_bot_alone()
    {
        var (bot, ada) = (new ChannelAccount("bot"), new ChannelAccount("ada"));
        await AssertToldAsync(new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = bot, MembersAdded = [bot, ada] }, "came bot ada");
        await AssertToldAsync(new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = bot, MembersRemoved = [ada] }, "went ada");
        await AssertToldAsync(new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = bot, MembersAdded = [bot] });
        await AssertToldAsync(new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = bot, MembersRemoved = [bot] });
        await AssertToldAsync(new Activity { Type = ActivityTypes.ConversationUpdate, Recipient = bot, TopicName = "renamed" });
    }

    [Fact]
    public Task Reactions_given_and_taken_back_are_both_told() => AssertToldAsync(
        new Activity { Type = ActivityTypes.MessageReaction, ReactionsAdded = [new MessageReaction("like")], ReactionsRemoved = [new MessageReaction("sad")] },
        "reacted like",
        "took back sad");

    [Theory]
    [InlineData(null)]
    [InlineData("something/else")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"v"}}""")]
    [InlineData("application/search", """{"kind":"search","queryText":"q"}""")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task An_invoke_that_nobody_handles_is_answered_with_501(string? name, string? value = null)
        => Assert.Equal(501, (await InvokeAsync(new ActivityHandler(), name, value)).Status);

    [Fact]
    public async Task An_action_of_a_card_is_answered_with_what_the_bot_says()
    {
        var response = await InvokeAsync(_bot, "adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"approve","data":{"id":1}}}""");

        Assert.Equal(200, response.Status);
        Assert.Equal("approve", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData("adaptiveCard/action", null, "BadRequest")]
    [InlineData("adaptiveCard/action", "[]", "BadRequest")]
    [InlineData("adaptiveCard/action", "\"text\"", "BadRequest")]
    [InlineData("adaptiveCard/action", "{}", "BadRequest")]
    [InlineData("adaptiveCard/action", """{"action":[]}""", "BadRequest")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    [InlineData("application/search", null, "BadRequest")]
    [InlineData("application/search", """{"queryText":"q"}""", "BadRequest")]
    [InlineData("application/search", """{"kind":"search"}""", "BadRequest")]
    [InlineData("application/search", """{"kind":"search","queryText":"q","queryOptions":7}""", "BadRequest")]
    public async Task A_value_of_another_shape_is_answered_with_400_and_a_code(string name, string? value, string code)
    {
        var response = await InvokeAsync(_bot, name, value);

        Assert.Equal(400, response.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((400, "application/vnd.microsoft.error", code), (body.StatusCode, body.Type, Assert.IsType<Error>(body.Value).Code));
    }

    [Fact]
    public async Task A_search_in_teams_needs_no_kind()
    {
        var response = await InvokeAsync(_bot, "application/search", """{"queryText":"q"}""", channel: "msteams");
        Assert.Equal("search q", Assert.IsType<SearchInvokeResponse>(response.Body).Value);
    }

    [Fact]
    public async Task An_invoke_that_was_answered_already_is_not_answered_again()
    {
        var answered = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202 } };
        using var turn = new TurnContext(_adapter, new Activity { Type = ActivityTypes.Invoke, Name = "signin/verifyState" });
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, answered);

        await _bot.OnTurnAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task A_turn_without_an_activity_or_its_type_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(new TurnContext(_adapter, new Activity())));
    }

    private async Task AssertToldAsync(Activity activity, params string[] told)
    {
        _bot.Told.Clear();
        await _bot.OnTurnAsync(new TurnContext(_adapter, activity));
        Assert.Equal(told, _bot.Told);
    }

    private async Task<InvokeResponse> InvokeAsync(ActivityHandler bot, string? name, string? value, string channel = "test")
    {
        var activity = new Activity { Type = ActivityTypes.Invoke, ChannelId = channel, Name = name, Value = value is null ? null : JToken.Parse(value) };
        await bot.OnTurnAsync(new TurnContext(_adapter, activity));
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }

    private sealed class TellingBot : ActivityHandler
    {
        public List<string> Told { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Tell("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Tell("message update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Tell("message delete");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Tell("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Tell("typing");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Tell("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Tell("command result");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Tell("event");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Tell("token");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Tell("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Tell("taken away");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Tell($"came {string.Join(' ', membersAdded.Select(member => member.Id))}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Tell($"went {string.Join(' ', membersRemoved.Select(member => member.Id))}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Tell($"reacted {messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Tell($"took back {messageReactions[0].Type}");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Tell("unrecognized");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action.Verb });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new SearchInvokeResponse { Value = $"{invokeValue.Kind} {invokeValue.QueryText}" });

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Tell("sign in");

        private Task Tell(string what)
        {
            Told.Add(what);
            return Task.CompletedTask;
        }
    }
}
