using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number.</summary>
/// <typeparam name="T">int, long, float, double or decimal. A number that it cannot hold is no answer.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    /// <param name="validator">Decides whether a number is accepted; without one, every number.</param>
    /// <param name="defaultLocale">The language of a message that does not say its own.</param>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    /// <exception cref="NotSupportedException">The type is none of those above.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal))
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        DefaultLocale = defaultLocale;
    }

    /// <summary>The language of a message that does not say its own.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.IsMessage() && WrittenNumbers.Read(turnContext.Activity.Text, turnContext.Activity.Locale, DefaultLocale) is { } number
            && Converted(number) is { } value)
            (result.Succeeded, result.Value) = (true, value);
        return Task.FromResult(result);
    }

    // Parsed rather than converted: a conversion would round 3.14 to 3.
    private static T? Converted(string number)
    {
        var whole = typeof(T) == typeof(int) || typeof(T) == typeof(long);
        if (whole && number.Contains('.', StringComparison.Ordinal))
            return null;
        try
        {
            return (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
