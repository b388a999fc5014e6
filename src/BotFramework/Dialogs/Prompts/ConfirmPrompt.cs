using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question that is answered with yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Written)> _choiceDefaults;

    /// <summary>Makes a prompt that knows the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="validator">Decides whether an answer is accepted; without one, yes and no.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, Defaults), validator, defaultLocale)
    {
    }

    /// <summary>Makes a prompt that knows the given languages.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="choiceDefaults">Yes, no, and how choices are written, in each language.</param>
    /// <param name="validator">Decides whether an answer is accepted; without one, yes and no.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language of a message that does not say its own.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How yes and no are written in a line of text; as is usual in the language if null. Numbers are read as answers only if they are shown.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>What is shown for yes and for no; the words of the language if null.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var (choices, written) = Offered(Culture(activity.Locale));
        var question = AppendChoices(
            PromptState.Question(options, isRetry), activity.ChannelId, choices, options.Style ?? Style, written,
            activity.Conversation?.ConversationType, PromptCultures.Asked(activity), cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        if (turnContext.IsMessage() && turnContext.Activity.Text is { Length: > 0 } text)
        {
            var culture = Culture(turnContext.Activity.Locale);
            var answer = YesOrNo.Read(text, options?.RecognizeLanguage ?? culture) ?? Chosen(text, culture);
            (result.Succeeded, result.Value) = (answer is not null, answer ?? false);
        }

        return Task.FromResult(result);
    }

    // What was offered may be other words than yes and no, or was numbered.
    private bool? Chosen(string text, string culture)
    {
        var (choices, written) = Offered(culture);
        var numbered = written?.IncludeNumbers ?? true;
        var found = ChoiceRecognizers.RecognizeChoices(
            text, choices, new FindChoicesOptions { Locale = culture, RecognizeNumbers = numbered, RecognizeOrdinals = numbered });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Written) Offered(string culture)
    {
        var (yes, no, written) = _choiceDefaults.GetValueOrDefault(culture);
        return ([ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no], ChoiceOptions ?? written);
    }

    private string Culture(string locale) => PromptCultures.Known(locale ?? DefaultLocale, _choiceDefaults);

    private static (Choice, Choice, ChoiceFactoryOptions) Defaults(PromptCultureModel culture) =>
        (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), PromptCultures.ChoiceOptions(culture));
}
