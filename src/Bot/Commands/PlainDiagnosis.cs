using System.Globalization;
using Bot.Cards;
using Bot.Core.Diagnosis;

namespace Bot.Commands;

/// <summary>A reading for the terminal: the words of the cards, in the language of whoever sits there.</summary>
internal static class PlainDiagnosis
{
    /// <summary>The writer of the terminal.</summary>
    public static CardWriter Cards => new(CultureInfo.CurrentUICulture, simulated: false);

    public static string Of(Reading reading) => PlainText.Of(reading.Verdict switch
    {
        Verdict.NoHypervisor => Cards.Why(reading),
        Verdict.OtherVirtualization => Cards.OtherCause(reading),
        _ => Cards.AboutMessage(reading, machine: null),
    });
}
