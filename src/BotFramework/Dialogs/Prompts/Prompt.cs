using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one thing and asks again until the answer is accepted.</summary>
/// <typeparam name="T">The type of the value that it asks for.</typeparam>
public abstract class Prompt<T> : Dialog
{
    // Texts that look like dates stay as they are.
    private static readonly JsonSerializerSettings AsWritten = new() { DateParseHandling = DateParseHandling.None };

    private readonly PromptValidator<T> _validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="validator">Decides whether an answer is accepted; without one, every answer that is understood.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(Require.Id(dialogId)) => _validator = validator;

    /// <summary>Asks.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="options">What to ask: <see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <exception cref="ArgumentException">The options are not those of a prompt.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        PromptState.Start(dc.ActiveDialog, options);
        await AskAsync(dc.Context, dc.ActiveDialog, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>
    /// Takes an answer: ends with its value if it is accepted, asks again if nobody has said anything to it. Anything but a message leaves the prompt waiting.
    /// </summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (!dc.Context.IsMessage()) return EndOfTurn;
        var (options, state) = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        if (await IsAcceptedAsync(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded) await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog that was put on top of the prompt has ended: the prompt asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks again, with the first question.</summary>
    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, instance, isRetry: false, cancellationToken);

    /// <summary>Keeps a message that answers the question from the dialogs around, which might take it as something else.</summary>
    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || !dc.Context.IsMessage()) return false;
        var (options, state) = PromptState.Of(dc.ActiveDialog);
        return (await OnRecognizeAsync(dc.Context, state, options, cancellationToken)).Succeeded;
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers until an answer is accepted.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="isRetry">Whether an answer was not accepted.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Tries to understand the answer.</summary>
    /// <param name="turnContext">The turn of the answer.</param>
    /// <param name="state">What the prompt remembers until an answer is accepted.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>The question with its choices.</summary>
    /// <param name="prompt">The question; it is not changed.</param>
    /// <param name="channelId">The channel it goes to.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How they are written in a line of text.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, conversationType: null, toList: null, cancellationToken);

    /// <summary>The question with its choices.</summary>
    /// <param name="prompt">The question; it is not changed.</param>
    /// <param name="channelId">The channel it goes to.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How they are written in a line of text.</param>
    /// <param name="conversationType">The kind of conversation: Teams shows suggested actions in personal chats only.</param>
    /// <param name="toList">The ids of the people to whom actions are suggested.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null,
        string conversationType = null, IList<string> toList = null, CancellationToken cancellationToken = default)
    {
        var text = string.IsNullOrEmpty(prompt?.Text) ? string.Empty : prompt.Text;
        var message = Message(style, text, channelId, choices, options, conversationType, toList);
        if (prompt is not null) return With(prompt, message);
        message.InputHint = InputHints.ExpectingInput;
        return message;
    }

    private static IMessageActivity Message(
        ListStyle style, string text, string channelId, IList<Choice> choices, ChoiceFactoryOptions options, string conversationType, IList<string> toList) => style switch
    {
        ListStyle.None => MessageFactory.Text(text),
        ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
        ListStyle.List => ChoiceFactory.List(choices, text, null, options),
        ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
        ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
        _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
    };

    // The question is kept for the next time it is asked, so the choices go onto a copy.
    private static Activity With(IMessageActivity prompt, IMessageActivity choices)
    {
        var message = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt), AsWritten);
        message.Text = choices.Text;
        if (choices.SuggestedActions?.Actions?.Count > 0) message.SuggestedActions = choices.SuggestedActions;
        message.Attachments = choices.Attachments is { Count: > 0 } added ? [.. prompt.Attachments ?? [], .. added] : prompt.Attachments;
        return message;
    }

    private Task<bool> IsAcceptedAsync(PromptValidatorContext<T> answer, CancellationToken cancellationToken) =>
        _validator is null ? Task.FromResult(answer.Recognized.Succeeded) : _validator(answer, cancellationToken);

    private Task AskAsync(ITurnContext turnContext, DialogInstance instance, bool isRetry, CancellationToken cancellationToken)
    {
        var (options, state) = PromptState.Of(instance);
        return OnPromptAsync(turnContext, state, options, isRetry, cancellationToken);
    }
}
