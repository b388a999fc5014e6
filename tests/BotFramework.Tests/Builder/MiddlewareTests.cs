using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _ran = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_it_was_added()
    {
        _adapter.Use(new Step(_ran, "outer")).Use(new Step(_ran, "inner"));

        await _adapter.RunAsync(Message(), Bot);

        Assert.Equal(["before outer", "before inner", "bot", "after inner", "after outer"], _ran);
    }

    [Fact]
    public async Task A_middleware_that_does_not_go_on_keeps_the_turn_from_the_bot()
    {
        _adapter.Use(new Step(_ran, "gate", goOn: false)).Use(new Step(_ran, "inner"));

        await _adapter.RunAsync(Message(), Bot);

        Assert.Equal(["before gate"], _ran);
    }

    [Fact]
    public async Task A_set_is_a_middleware_that_goes_on_after_its_own()
    {
        var set = new MiddlewareSet().Use(new Step(_ran, "inner"));

        await set.OnTurnAsync(new TurnContext(_adapter, Message()), _ => { _ran.Add("next"); return Task.CompletedTask; }, default);

        Assert.Equal(["before inner", "after inner", "next"], _ran);
        Assert.Single(set);
        Assert.Throws<ArgumentNullException>(() => set.Use(null));
    }

    [Fact]
    public async Task An_error_in_the_turn_goes_to_its_handler_or_to_the_caller()
    {
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => _adapter.RunAsync(Message(), (_, _) => throw new InvalidTimeZoneException()));

        Exception? seen = null;
        _adapter.OnTurnError = (_, e) => { seen = e; return Task.CompletedTask; };
        await _adapter.RunAsync(Message(), (_, _) => throw new InvalidTimeZoneException());

        Assert.IsType<InvalidTimeZoneException>(seen);
    }

    [Theory]
    [InlineData("de-DE", "de-DE")]
    [InlineData("xx-made-up", "")]
    [InlineData("../../etc", "")]
    public async Task A_turn_runs_in_the_culture_of_the_person_if_there_is_such_a_culture(string locale, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string? seen = null;

        await _adapter.RunAsync(Message(locale: locale), (_, _) => { seen = CultureInfo.CurrentCulture.Name; return Task.CompletedTask; });

        Assert.Equal(culture, seen);
        Assert.Equal("", CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_taken_out_and_other_mentions_keep_their_name()
    {
        var message = Message("<at>Nestor</at> resize it for <at id=\"1\">Ada</at> if a<b");
        message.Entities = [Mention("bot", "<at>Nestor</at>"), Mention("ada", "<at id=\"1\">Ada</at>"), new Entity("clientInfo")];

        await new NormalizeMentionsMiddleware().OnTurnAsync(new TurnContext(_adapter, message), _ => Task.CompletedTask);

        Assert.Equal("resize it for Ada if a<b", message.Text);
        Assert.Equal(2, message.Entities.Count);
        Assert.Equal("Ada", message.Entities[0].Properties["text"]);
    }

    [Fact]
    public async Task A_message_without_text_or_entities_passes_as_it_is()
    {
        var message = Message(text: null);
        await new NormalizeMentionsMiddleware().OnTurnAsync(new TurnContext(_adapter, message), _ => Task.CompletedTask);
        Assert.Null(message.Text);
    }

    private static Entity Mention(string id, string text)
    {
        var entity = new Entity("mention");
        entity.SetAs(new Mention { Mentioned = new ChannelAccount(id), Text = text });
        return entity;
    }

    private static Activity Message(string? text = "hello", string? locale = null) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Locale = locale,
        Recipient = new ChannelAccount("bot"),
    };

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _ran.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Step(List<string> ran, string name, bool goOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            ran.Add($"before {name}");
            if (!goOn)
                return;
            await next(cancellationToken);
            ran.Add($"after {name}");
        }
    }
}
