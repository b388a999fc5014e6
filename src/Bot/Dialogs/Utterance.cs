using System.Text.RegularExpressions;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Dialogs;

/// <summary>What a message asks for. The cases below are all there are.</summary>
internal abstract partial record Utterance
{
    /// <summary>The longest message that asks for the next machine.</summary>
    private const int FewWords = 160;

    private static readonly string[] Verbs = ["diagnose", "診断"];

    private Utterance() { }

    /// <summary>Help.</summary>
    public sealed record Help : Utterance;

    /// <summary>Stop what we were at.</summary>
    public sealed record Cancel : Utterance;

    /// <summary>The reasons of what was said last.</summary>
    public sealed record Why : Utterance;

    /// <summary>Why a size is not offered, perhaps for a machine that is named with it.</summary>
    public sealed record WhyNot(string Size, MachineMention Machine) : Utterance;

    /// <summary>How open requests stand: of a machine, or the person's own when none is named.</summary>
    public sealed record Status(string Machine) : Utterance;

    /// <summary>What became of requests: of a machine, or the latest when none is named.</summary>
    public sealed record History(string Machine) : Utterance;

    /// <summary>The old size back: of a machine, or of the one that is being talked about when none is named.</summary>
    public sealed record Revert(string Machine) : Utterance;

    /// <summary>It did not happen on Azure.</summary>
    public sealed record Elsewhere(Place Place) : Utterance;

    /// <summary>A pasted error, perhaps with the machine it happened on, or with the word that it was not on Azure.</summary>
    public sealed record Error(Reading Reading, MachineMention Machine, Place? Place) : Utterance;

    /// <summary>A machine.</summary>
    public sealed record Named(MachineMention Machine) : Utterance;

    /// <summary>Who can approve a change of a machine, of the one that was talked about when none is named.</summary>
    public sealed record WhoMay(MachineMention Machine) : Utterance;

    /// <summary>Something else.</summary>
    public sealed record Other : Utterance;

    /// <summary>Reads a message.</summary>
    public static Utterance Read(string text, ErrorReader errors)
    {
        var words = WithoutVerb(text);
        if (ChatCommands.Read(words) is { } command)
        {
            return command;
        }

        if (WhoMayQuestion.Read(words) is { } asked)
        {
            return new WhoMay(asked);
        }

        var reading = errors.Read(words);
        var isError = reading.Verdict != Verdict.NotRecognized;
        if (!isError && SizeMentions.Find(words) is var (size, rest))
        {
            return new WhyNot(size, MachineMentions.Find(rest, innerMachine: null, isError: false));
        }

        var machine = MachineMentions.Find(words, reading.InnerMachine, isError);
        return (isError, Whereabouts.Read(words, isError), machine) switch
        {
            (true, var place, _) => new Error(reading, machine, place),
            (_, { } place, not MachineMention.ById) => new Elsewhere(place),
            (_, _, MachineMention.Nothing) => FollowUp(words) is { } followUp ? followUp : new Other(),
            _ => new Named(machine),
        };
    }

    // Teams offers "diagnose" as a command and puts it in front of what the person then pastes; alone it asks what to paste.
    private static string WithoutVerb(string text) =>
        Verbs.FirstOrDefault(verb => text.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (text.Length == verb.Length || char.IsWhiteSpace(text[verb.Length])))
            is { } verb ? text[verb.Length..].TrimStart() : text;

    /// <summary>"And buildhost?" names a machine, whatever its name looks like; Azure says whether there is one.</summary>
    private static Named? FollowUp(string words) =>
        words.Length <= FewWords && Another.Match(words) is { Success: true } match ? new(new MachineMention.Perhaps([match.Groups["name"].Value])) : null;

    [GeneratedRegex(@"^(?:(?:and|or|what about|how about|also|now|then|und|et|y|それと|では|じゃあ|次は)[\s、,]+(?:on\s+|for\s+|the\s+|vm\s+|machine\s+)*(?<name>[A-Za-z0-9][A-Za-z0-9._-]{0,63}?)\s*(?:(?:は|も)\s*)?[?？.]*|(?<name>[A-Za-z0-9][A-Za-z0-9._-]{0,63}?)\s*(?:は|も)(?:どう(?:ですか)?)?\s*[?？]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Another { get; }
}
