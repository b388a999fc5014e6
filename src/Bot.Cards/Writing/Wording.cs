using System.Globalization;
using AdaptiveCards;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Core.Sizes;

namespace Bot.Cards.Writing;

/// <summary>How we put our records into words. Everything returned is Markdown unless it says "plain".</summary>
internal sealed class Wording(Texts texts)
{
    /// <summary>What a rule says against a size, as half a sentence.</summary>
    public string Objection(Objection objection) =>
        texts.TryMarkdown($"Rule.{objection.Rule}", [.. objection.Arguments.Select(Term)]) ?? texts.Markdown("Rule.other", objection.Rule);

    /// <summary>Where a rule comes from, and of when that is.</summary>
    public string Source(Objection objection)
    {
        var day = objection.Source.LastIndexOf(" (", StringComparison.Ordinal);
        return day > 0 && texts.Find($"Source.{objection.Source[..day]}") is { } words ? $"{words}{objection.Source[day..]}" : CardText.Escape(objection.Source);
    }

    /// <summary>Whether a quota stands in the way: there is a page to raise it.</summary>
    public static bool IsAboutQuota(IEnumerable<Objection> objections) =>
        objections.Any(objection => objection is { Severity: Severity.Blocks, Rule: "quota-family" or "quota-region" });

    /// <summary>The same where there is no Markdown.</summary>
    public string PlainObjection(Objection objection) => texts.Find($"Rule.{objection.Rule}") is null
        ? texts.Plain("Rule.other", objection.Rule)
        : texts.Plain($"Rule.{objection.Rule}", [.. objection.Arguments.Select(Term)]);

    /// <summary>A warning in three words (plain); null for those that are no reason to hesitate.</summary>
    public string? Short(Objection objection) => texts.Find($"Short.{objection.Rule}");

    public string Power(PowerState power) => texts[$"Power.{power}"];

    public string Hardware(VmSize size) => texts.Markdown("Hardware", size.CoresAvailable, size.MemoryGiB);

    /// <summary>What a size costs and how much more that is, or that it is unknown.</summary>
    public string Price(ListPrice? price, decimal? change) => (price, change) switch
    {
        (null, _) => texts["Price.Unknown"],
        (_, null) => texts.Markdown("Price.Month", price.Currency, Amount(price.PerMonth, price.Currency)),
        _ => texts.Markdown("Price.MonthAndChange", price.Currency, Amount(price.PerMonth, price.Currency), Change(change.Value, price.Currency)),
    };

    /// <summary>Of when the prices are, and what the present size costs.</summary>
    public string PriceNote(DateOnly day, string present, ListPrice? price) => price is null
        ? texts.Markdown("Price.Note", day)
        : texts.Markdown("Price.NoteAndPresent", day, present, price.Currency, Amount(price.PerMonth, price.Currency));

    public string Time(DateTimeOffset time) => texts.Markdown("When", time.ToUniversalTime());

    /// <summary>A moment by the clocks of a zone, which is named (plain).</summary>
    public string Clock(DateTimeOffset time, string zone) => texts.Plain("Clock", Zones.In(zone, time), zone);

    /// <summary>A text about a time of hours or days (plain).</summary>
    public string Later(string key, TimeSpan time) => time < TimeSpan.FromDays(1) ? texts.Plain($"{key}.Hours", (int)time.TotalHours) : texts.Plain($"{key}.Days", (int)time.TotalDays);

    /// <summary>When a resize may begin, and until when.</summary>
    public string Appointment(Appointment appointment)
    {
        var (from, until) = (Clock(appointment.From, appointment.TimeZone), Zones.In(appointment.TimeZone, appointment.Until));
        return appointment.Window is { } window ? texts.Markdown("Appointment.Window", from, window, until) : texts.Markdown("Appointment.Time", from, until);
    }

    public string Duration(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? texts.Markdown("Duration.Seconds", (int)Math.Ceiling(time.TotalSeconds))
        : texts.Markdown("Duration.Minutes", (int)time.TotalMinutes, time.Seconds);

    public string Region(string region, string? zone) => zone is null ? CardText.Escape(region) : texts.Markdown("RegionWithZone", region, zone);

    public string Labels(Offer offer) => string.Join(texts["Bullets.Separator"], offer.Labels.Select(label => texts[$"Label.{label}"]));

    /// <summary>What a resize does to the machine, in three words (plain).</summary>
    public string ShortEffect(PowerState power, bool needsStop) => (power, needsStop) switch
    {
        (PowerState.Deallocated or PowerState.Deallocating, _) or (PowerState.Stopped or PowerState.Stopping, false) => texts["Effect.Short.Off"],
        (_, true) => texts["Effect.Short.Stop"],
        _ => texts["Effect.Short.Restart"],
    };

    /// <summary>What a resize does to the machine.</summary>
    public string Effect(PowerState power, bool needsStop) => (power, needsStop) switch
    {
        (PowerState.Deallocated or PowerState.Deallocating, _) or (PowerState.Stopped or PowerState.Stopping, false) => texts["Effect.Off"],
        (PowerState.Stopped or PowerState.Stopping, true) => texts["Effect.StopStaysOff"],
        (_, true) => texts["Effect.Stop"],
        _ => texts["Effect.Restart"],
    };

    /// <summary>What the resize of a plan does to the machine.</summary>
    public string Effect(ResizePlan plan) => plan.Starts ? texts["Effect.Starts"] : Effect(plan.Power, plan.NeedsStop);

    /// <summary>What a stop costs; null when nothing that runs is stopped.</summary>
    public string? Cost(PowerState power, bool needsStop) => needsStop && power is PowerState.Running or PowerState.Starting or PowerState.Unknown ? texts["Effect.Lost"] : null;

    /// <summary>What a plan does, step by step.</summary>
    public string Steps(ResizePlan plan) => string.Join(texts["Steps.Separator"], plan.Steps.Select(step => texts[$"Step.{step}"]));

    /// <summary>What a planned size costs, and of when the price is.</summary>
    public string Price(ResizePlan plan) => plan.Price is { } price
        ? texts.Markdown("Price.Dated", Price(price, plan.PriceChange), price.ReadOn)
        : texts["Price.Unknown"];

    /// <summary>What is no longer as it was approved.</summary>
    public string Change(PlanChange change) =>
        texts.Markdown("Change.Item", texts[$"Trait.{change.What}"], TraitValue(change.Before), TraitValue(change.Now));

    private string TraitValue(string value) => texts.Find($"Power.{value}") ?? texts.Find($"Term.{value}") ?? value;

    // A yen has no smaller part.
    private string Amount(decimal amount, string currency) => amount.ToString(currency == "JPY" ? "N0" : "N2", texts.Culture);

    private string Change(decimal change, string currency) => change > 0 ? $"+{Amount(change, currency)}" : Amount(change, currency);

    /// <summary>Azure's words as a quotation, what they mean, what to do next and who can do it.</summary>
    public IEnumerable<AdaptiveElement> Refusal(AzureRefusal refusal)
    {
        yield return Element.Text(About("Refusal", refusal));
        if (refusal.Quota is { } quota)
        {
            yield return Quota(quota);
        }

        if (refusal.Message.Length > 0)
        {
            yield return Element.Text(texts["Refused.Said"]);
            yield return Element.Quote(refusal.Message);
        }

        if (Code(refusal) is { } code)
        {
            yield return Element.Subtle(code);
        }

        if (refusal.CorrelationId is { Length: > 0 } correlation)
        {
            yield return Element.Subtle(texts.Markdown("Refused.Correlation", correlation));
        }

        yield return Element.Section(texts["Refused.Next"]);
        yield return Element.Text(About("Next", refusal));
        if (refusal.Kind == RefusalKind.Quota)
        {
            yield return Element.Subtle(texts["Links.Quota"]);
        }

        yield return Element.Section(texts["Refused.Who"]);
        yield return Element.Text(About("Who", refusal));
    }

    /// <summary>The numbers of a quota that is used up, in the reader's words: Azure's own are English.</summary>
    private AdaptiveFactSet Quota(QuotaShortage quota) => Element.Facts(
        (texts["Quota.Name"], quota.Name is { } name ? texts.Find($"Quota.Name.{name}") ?? CardText.Escape(name) : null),
        (texts["Fact.Region"], CardText.Escape(quota.Region)),
        (texts["Quota.Limit"], Count(quota.Limit)),
        (texts["Quota.Used"], Count(quota.Used)),
        (texts["Quota.Left"], Count(quota.Left)),
        (texts["Quota.Needed"], Count(quota.Needed)),
        (texts["Quota.NewLimit"], Count(quota.NewLimit)));

    private string? Count(long? number) => number?.ToString("N0", texts.Culture);

    /// <summary>A text about a refusal: that of its code when there is one, else that of its kind.</summary>
    private string About(string what, AzureRefusal refusal) =>
        (refusal.Code.Length > 0 ? texts.Find($"{what}.{refusal.Code}") : null) ?? texts[$"{what}.{refusal.Kind}"];

    /// <summary>An operation that failed later was asked about with success: that status says nothing.</summary>
    private string? Code(AzureRefusal refusal) => refusal switch
    {
        { Code: "", Status: < 400 } => null,
        { Status: < 400 } => texts.Markdown("Refused.CodeOnly", refusal.Code),
        _ => texts.Markdown("Refused.Code", refusal.Code.Length > 0 ? refusal.Code : "-", refusal.Status),
    };

    /// <summary>A list of names (plain), the rest counted when it is long.</summary>
    public string Names(IReadOnlyList<string> names, int most = 10) =>
        string.Join(texts["Bullets.Separator"], [.. names.Take(most).Select(CardText.Clean), .. Rest(names.Count - most)]);

    private IEnumerable<string> Rest(int more) => more > 0 ? [texts.Plain("AndMore", more)] : [];

    /// <summary>An argument of a rule is a term of ours that has a text, a number, or a name.</summary>
    private object Term(string argument) => texts.Find($"Term.{argument}") is { } term ? term : Number(argument) is { } number ? number : argument;

    private static double? Number(string argument) =>
        double.TryParse(argument, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == argument ? number : null;
}
