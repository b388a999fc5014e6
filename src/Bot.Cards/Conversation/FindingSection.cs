using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Diagnosis;

namespace Bot.Cards.Conversation;

/// <summary>The lines of a diagnosis: each with how sure it is, checks with their commands to copy.</summary>
internal sealed class FindingSection(Texts texts)
{
    /// <summary>All lines; those to be checked inside come last, under a heading of their own.</summary>
    /// <param name="findings">The lines in their order.</param>
    /// <param name="withSources">Whether every line names its source, or only those that name a cause.</param>
    public IEnumerable<AdaptiveElement> Write(IReadOnlyList<Finding> findings, bool withSources = false)
    {
        var seen = findings.Count - findings.Reverse().TakeWhile(finding => finding is Finding.CheckInside).Count();
        return
        [
            .. findings.Take(seen).SelectMany(finding => Line(finding, withSources || !IsCheck(finding))),
            .. seen == findings.Count ? [] : (AdaptiveElement[])[Element.Section(texts["Check.Heading"])],
            .. findings.Skip(seen).SelectMany(finding => Line(finding, withSources)),
        ];
    }

    /// <summary>What is certain or suspected, without what is cleared and without checks.</summary>
    public IEnumerable<AdaptiveElement> Causes(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding is Finding.Likely or Finding.Proven { Clears: false }).SelectMany(finding => Line(finding, withSource: true));

    /// <summary>Who says so, as a line of its own.</summary>
    public AdaptiveTextBlock Source(Evidence evidence) => Element.Subtle(Words(evidence));

    private static bool IsCheck(Finding finding) => finding is Finding.CheckInside;

    private IEnumerable<AdaptiveElement> Line(Finding finding, bool withSource) =>
    [
        Element.Text(Marked(finding)),
        .. Commands(finding).Select(Element.Code),
        .. withSource ? [Source(finding.Source)] : (AdaptiveElement[])[],
    ];

    private static IReadOnlyList<string> Commands(Finding finding) => finding is Finding.CheckInside check ? check.Commands : [];

    private string Marked(Finding finding) =>
        texts[$"Certainty.{finding.GetType().Name}"].Replace("{0}", Words(finding), StringComparison.Ordinal);

    /// <summary>The cause that a text names is a term of ours, not a foreign word.</summary>
    private string Words(Finding finding) => finding.Rule == "text-names-cause"
        ? texts.OtherCause(finding.Arguments[0])
        : texts.Markdown($"Finding.{finding.Rule}", [.. finding.Arguments]);

    private string Words(Evidence evidence) => evidence switch
    {
        { Page: { } page, Version: { } day } => texts.Markdown("Evidence.Page", page.Host, page, day),
        { Page: { } page, ReadOn: { } day } => texts.Markdown("Evidence.AsOf", page.Host, page, day),
        { Page: { } page } => texts.Markdown("Evidence.Link", page.Host, page),
        { Words: { } words, ReadOn: { } day } => texts.Markdown("Source.Words", words, day),
        { Words: { } words } => texts[$"Evidence.{words}"],
        _ => texts["Evidence.none"],
    };
}
