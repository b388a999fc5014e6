using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Dialogs;

/// <summary>A conversation with dialogs. The stack goes through a storage between any two turns.</summary>
internal sealed class Talk
{
    private readonly Dictionary<string, JObject> _stored = [];
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<DialogState> _stack;

    public Talk(bool keepsTypes = true)
    {
        var storage = keepsTypes ? new MemoryStorage(_stored) : new MemoryStorage(JsonSerializer.CreateDefault(), _stored);
        _state = new ConversationState(storage);
        _stack = _state.CreateProperty<DialogState>("DialogState");
        Dialogs = new DialogSet(_stack);
    }

    public DialogSet Dialogs { get; }

    public TestAdapter Adapter { get; init; } = new();

    /// <summary>What is stored after the last turn.</summary>
    public JToken Stored => Assert.Single(_stored).Value["DialogState"]!;

    public static WaterfallStep Ask(string promptId, string question) => (step, cancellationToken) => step.PromptAsync(promptId, Question(question), cancellationToken);

    public static PromptOptions Question(string question, string? retry = null) =>
        new() { Prompt = MessageFactory.Text(question), RetryPrompt = retry is null ? null : MessageFactory.Text(retry) };

    public Talk With(params Dialog[] dialogs)
    {
        foreach (var dialog in dialogs) Dialogs.Add(dialog);
        return this;
    }

    /// <summary>Goes on with the dialogs, or starts one; says how it ended.</summary>
    public TestFlow Starting(string dialogId, object? options = null) => Turn(async (dc, cancellationToken) =>
    {
        var turn = await dc.ContinueDialogAsync(cancellationToken);
        if (turn.Status == DialogTurnStatus.Empty) turn = await dc.BeginDialogAsync(dialogId, options, cancellationToken);
        if (turn.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled)
            await dc.Context.SendActivityAsync($"{turn.Status}: {turn.Result ?? "nothing"}", cancellationToken: cancellationToken);
    });

    /// <summary>Runs a dialog the way bots do.</summary>
    public TestFlow Running(Dialog root) => Flow((turn, cancellationToken) => root.RunAsync(turn, _stack, cancellationToken));

    public TestFlow Turn(Func<DialogContext, CancellationToken, Task> turn) =>
        Flow(async (context, cancellationToken) => await turn(await Dialogs.CreateContextAsync(context, cancellationToken), cancellationToken));

    private TestFlow Flow(BotCallbackHandler turn) => new(Adapter, async (context, cancellationToken) =>
    {
        await turn(context, cancellationToken);
        await _state.SaveChangesAsync(context, force: false, cancellationToken);
    });
}
