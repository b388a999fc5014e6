using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Bot.Cards.Writing;
using Bot.Core.Approvals;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Newtonsoft.Json.Linq;

namespace Bot.Cards.Tests;

public sealed partial class TranslationTests
{
    private static readonly IReadOnlyDictionary<string, string> English = Load("");
    private static readonly IReadOnlyDictionary<string, string> Japanese = Load("ja");

    public static TheoryData<string> Names => [.. Gallery.Cards.Keys];

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Japanese.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(English.Concat(Japanese), text => string.IsNullOrWhiteSpace(text.Value));
    }

    [Fact]
    public void A_translation_fills_the_same_blanks() => Assert.All(English.Keys, key => Assert.Equal(Blanks(English[key]), Blanks(Japanese[key])));

    [Fact]
    public void A_translation_is_no_copy()
    {
        string[] same = ["Fact.Machine", "System.Windows", "System.Linux", "Rejected.Item", "Offer.Title", "Unread.Item"];

        Assert.Equal(same.Order(), English.Keys.Where(key => English[key] == Japanese[key]).Order());
    }

    [Fact]
    public void Every_rule_refusal_state_reason_and_named_cause_has_its_words()
    {
        string[] needed =
        [
            .. FitRules.All.Where(rule => rule.Severity != Severity.NeedsStop).Select(rule => $"Rule.{rule.Name}"),
            .. Enum.GetNames<RefusalKind>().SelectMany(kind => new[] { $"Refusal.{kind}", $"Next.{kind}", $"Who.{kind}" }),
            .. Enum.GetNames<RequestState>().Select(state => $"State.{state}"),
            .. Enum.GetNames<FailureReason>().Select(reason => $"Failure.{reason}"),
            .. Enum.GetNames<ReversionState>().Select(state => $"Reversion.{state}"),
            .. Enum.GetNames<TimingProblem>().Select(problem => $"NotThen.{problem}"),
            .. Enum.GetNames<Permission>().Select(permission => $"NotAllowed.{permission}"),
            .. Enum.GetNames<ApprovalMode>().Select(mode => $"WhoMay.Mode.{mode}"),
            .. Enum.GetNames<InChat>().Select(inChat => $"WhoMay.InChat.{inChat}"),
            .. Enum.GetNames<PowerState>().Select(power => $"Power.{power}"),
            .. Enum.GetNames<OfferLabel>().Select(label => $"Label.{label}"),
            .. ErrorCatalogue.Families.Select(family => family.Pointer).OfType<string>().Select(pointer => $"Pointer.{pointer}"),
            .. Enum.GetNames<TempDisk>().Select(disk => $"Term.{disk}"),
        ];

        Assert.Equal([], needed.Except(English.Keys));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_on_a_card_is_left_untranslated(string name)
    {
        var card = Gallery.Cards[name](new(new MarkedTexts(), simulated: true));

        Assert.All(Visible(JToken.Parse(card.Content.ToJson())).Append(card.Summary), text => Assert.Matches(@"^[^\p{L}]*$", Data.Replace(WithoutMarked(text), "")));
    }

    [Theory]
    [InlineData("de-DE", "en-US")]
    [InlineData("", "en-US")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("ja", "ja")]
    [InlineData("ja-JP", "ja-JP")]
    public void An_unknown_language_reads_English(string wanted, string lang) =>
        Assert.Equal(lang, new CardWriter(CultureInfo.GetCultureInfo(wanted), false).Help().Content.Lang);

    /// <summary>All that a person sees or hears of a card.</summary>
    private static IEnumerable<string> Visible(JToken card) => card.SelectTokens("$..*")
        .OfType<JValue>()
        .Where(value => value.Parent is JProperty { Name: "text" or "title" or "label" or "placeholder" or "errorMessage" or "fallbackText" } || IsFact(value))
        .Select(value => value.Value<string>() ?? "");

    private static bool IsFact(JValue value) => value.Parent is JProperty { Name: "value", Parent.Parent.Parent: JProperty { Name: "facts" } };

    private static string WithoutMarked(string text)
    {
        for (var before = ""; before != text;)
        {
            (before, text) = (text, Marked.Replace(text, ""));
        }

        return text;
    }

    private static IEnumerable<string> Blanks(string text) => Blank.Matches(text).Select(match => match.Groups[1].Value).Distinct().Order();

    private static Dictionary<string, string> Load(string culture)
    {
        var texts = new ResourceManager("Bot.Cards.Texts", typeof(CardWriter).Assembly).GetResourceSet(CultureInfo.GetCultureInfo(culture), true, tryParents: false)!;
        return texts.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"⟦[^⟦⟧]*⟧")]
    private static partial Regex Marked { get; }

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Blank { get; }

    /// <summary>Names and words of people, machines and Azure in the samples, and commands: the same in every language.</summary>
    [GeneratedRegex("vm-01|vm-11|https://\\S+( \\([^)]*\\))* \\(20\\d\\d-\\d\\d-\\d\\d\\)|^B4ms$|^B4s_v2$|^D\\d\\w+_v\\d$|rg-shop|westeurope|Contoso Shop|Standard_\\w+|Windows Server 20\\d\\d( R2)? Datacenter|Rin Sato|Europe/Berlin|Asia/Tokyo|Nights|Alex Weber|Fine for today.|The build agents run in Hyper-V.|k7m2p9q4r8s3|az role assignment create --assignee APP-ID|“.*”|^(bcdedit|Get-|\\(Get-|Set-|grep|ls -l|lsmod|lscpu|cat /sys|sudo|id -nG|wsl --|driverquery|emulator -|az vm |/subscriptions/).*")]
    private static partial Regex Data { get; }

    private sealed class MarkedTexts() : Texts(CultureInfo.GetCultureInfo("en-US"))
    {
        public override string? Find(string key) => base.Find(key) is { } text ? $"⟦{text}⟧" : null;
    }
}
