using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks the user to choose one of several things.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Makes a prompt that knows the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="validator">Decides whether a choice is accepted; without one, every one.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, PromptCultures.ChoiceOptions), validator, defaultLocale)
    {
    }

    /// <summary>Makes a prompt that knows the given languages.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="choiceDefaults">How choices are written in each language.</param>
    /// <param name="validator">Decides whether a choice is accepted; without one, every one.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown, if the question does not say it.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of a message that does not say its own.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the choices are written in a line of text; as is usual in the language if null.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How a choice is found in the answer.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var written = ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(Culture(activity.Locale));
        var question = AppendChoices(
            PromptState.Question(options, isRetry), activity.ChannelId, options.Choices ?? [], options.Style ?? Style, written,
            activity.Conversation?.ConversationType, PromptCultures.Asked(activity), cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.IsMessage() && turnContext.Activity.Text is { Length: > 0 } text)
        {
            var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], HowToFind(turnContext.Activity.Locale, options));
            if (found.Count > 0) (result.Succeeded, result.Value) = (true, found[0].Resolution);
        }

        return Task.FromResult(result);
    }

    // A copy: one prompt serves conversations in many languages at once.
    private FindChoicesOptions HowToFind(string locale, PromptOptions options)
    {
        var how = RecognizerOptions ?? new FindChoicesOptions();
        return new FindChoicesOptions
        {
            Locale = options.RecognizeLanguage ?? Culture(locale ?? how.Locale),
            AllowPartialMatches = how.AllowPartialMatches,
            MaxTokenDistance = how.MaxTokenDistance,
            Tokenizer = how.Tokenizer,
            NoAction = how.NoAction,
            NoValue = how.NoValue,
            RecognizeNumbers = how.RecognizeNumbers,
            RecognizeOrdinals = how.RecognizeOrdinals,
        };
    }

    private string Culture(string locale) => PromptCultures.Known(locale ?? DefaultLocale, _choiceDefaults);
}
