using static Bot.Core.SettingProblems;

namespace Bot.Cloud.Prices;

/// <summary>How prices are shown. The settings' section <c>Prices</c>; everything has a default.</summary>
public sealed record PriceOptions
{
    /// <summary>The longest that anything may wait for prices.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>The currency's ISO 4217 code, one of those that Azure's price list knows.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>How long an answer to a person waits for prices that are not there yet; what comes later is for the next one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Says what is wrong with the settings and which key to set.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    public void Validate() => Refuse(
    [
        .. If(Currency is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'], $"Prices:Currency is '{Currency}': give a currency's three capital letters, such as USD, EUR or JPY."),
        .. If(Patience < TimeSpan.Zero || Patience > Longest, $"Prices:Patience is {Patience}: give a time from 0 to one minute, such as 00:00:00.3."),
    ]);
}
