using System.Globalization;

namespace Bot.Core.Resizing;

/// <summary>One row of the table of fit rules.</summary>
/// <param name="Name">The rule's stable name; people's texts are looked up by it.</param>
/// <param name="Severity">How much it weighs when it is broken. A fact that is missing only ever warns, under the name <c>NAME-unknown</c>.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="ReadOn">The day of that source.</param>
/// <param name="Test">The pure test.</param>
public sealed record FitRule(string Name, Severity Severity, string Source, DateOnly ReadOn, Func<Fit, Answer> Test)
{
    private readonly string _reference = string.Create(CultureInfo.InvariantCulture, $"{Source} ({ReadOn:yyyy-MM-dd})");

    /// <summary>The name under which it is told that a fact is missing for a rule.</summary>
    internal static string Unknown(string rule) => $"{rule}-unknown";

    /// <summary>Asks the rule.</summary>
    /// <returns>The objection, or null when there is none.</returns>
    public Objection? Judge(Fit fit)
    {
        var answer = Test(fit);
        return answer.Kind switch
        {
            AnswerKind.Fits => null,
            AnswerKind.Against => new(Name, Severity, answer.Arguments, _reference),
            _ => new(Unknown(Name), Severity.Warns, answer.Arguments, _reference),
        };
    }
}
