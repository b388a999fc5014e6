using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs;

/// <summary>A bot as bots are put together: state, transcripts, dialogs and prompts in one conversation.</summary>
public sealed class WholeConversationTests
{
    private readonly MemoryTranscriptStore _transcripts = new();
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_waterfall_of_all_prompts_is_gone_through_and_kept()
    {
        await Flow(
                new TextPrompt("name"),
                new NumberPrompt<int>("count", (prompt, _) => Task.FromResult(prompt.Recognized is { Succeeded: true, Value: > 0 and < 10 })),
                new ChoicePrompt("size"),
                new ConfirmPrompt("sure"))
            .Test("hi", "Name?")
            .Test("Ada", "How many?")
            .Test("many", "1 to 9, please.")
            .Test("42", "1 to 9, please.")
            .Test("three", "Size? (1) small or (2) large")
            .Test("the second", "Sure? (1) Yes or (2) No")
            .Test("yes", "Ada: 3 large, True")
            .Send("again").AssertReply("Name?")
            .StartTestAsync();

        var logged = await _transcripts.GetTranscriptActivitiesAsync("test", "whole");
        Assert.Equal(["hi", "Name?", "Ada", "How many?", "many"], logged.Items.Take(5).Select(activity => activity.AsMessageActivity().Text));
        Assert.Equal(16, logged.Items.Length);
    }

    [Fact]
    public async Task A_conversation_goes_on_after_the_bot_was_started_again()
    {
        await Flow(new TextPrompt("name"), new NumberPrompt<int>("count")).Test("hi", "Name?").Test("Ada", "How many?").StartTestAsync();

        await Flow(new TextPrompt("name"), new NumberPrompt<int>("count"), new ChoicePrompt("size")).Test("5", "Size? (1) small or (2) large").StartTestAsync();
    }

    private TestFlow Flow(params Dialog[] prompts)
    {
        var state = new ConversationState(_storage);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("whole"))
            .Use(new AutoSaveStateMiddleware(state))
            .Use(new TranscriptLoggerMiddleware(_transcripts));
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogState"));
        foreach (var prompt in prompts)
            dialogs.Add(prompt);
        dialogs.Add(new WaterfallDialog("order", [AskNameAsync, AskCountAsync, AskSizeAsync, AskSureAsync, TellAsync]));
        return new TestFlow(adapter, async (turn, cancellationToken) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, cancellationToken);
            if ((await dc.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync("order", cancellationToken: cancellationToken);
        });
    }

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("name", Talk.Question("Name?"), cancellationToken);

    private static Task<DialogTurnResult> AskCountAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["name"] = step.Result;
        return step.PromptAsync("count", Talk.Question("How many?", "1 to 9, please."), cancellationToken);
    }

    private static Task<DialogTurnResult> AskSizeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["count"] = step.Result;
        var question = Talk.Question("Size?");
        question.Choices = ChoiceFactory.ToChoices(["small", "large"]);
        return step.PromptAsync("size", question, cancellationToken);
    }

    private static Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["size"] = ((FoundChoice)step.Result).Value;
        return step.PromptAsync("sure", Talk.Question("Sure?"), cancellationToken);
    }

    private static async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var order = $"{step.Values["name"]}: {step.Values["count"]} {step.Values["size"]}, {step.Result}";
        await step.Context.SendActivityAsync(order, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
