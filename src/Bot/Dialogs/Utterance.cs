using Bot.Core.Diagnosis;
using Bot.Core.Machines;

namespace Bot.Dialogs;

/// <summary>What a message asks for. The cases below are all there are.</summary>
internal abstract record Utterance
{
    private static readonly string[] Verbs = ["diagnose", "診断"];

    private Utterance() { }

    /// <summary>Help.</summary>
    public sealed record Help : Utterance;

    /// <summary>Stop what we were at.</summary>
    public sealed record Cancel : Utterance;

    /// <summary>A pasted error, perhaps with the machine it happened on.</summary>
    public sealed record Error(Reading Reading, MachineMention Machine) : Utterance;

    /// <summary>A machine.</summary>
    public sealed record Named(MachineMention Machine) : Utterance;

    /// <summary>Something else.</summary>
    public sealed record Other : Utterance;

    /// <summary>Reads a message.</summary>
    public static Utterance Read(string text, ErrorReader errors)
    {
        var words = WithoutVerb(text);
        if (Command(words) is { } command)
        {
            return command;
        }

        var reading = errors.Read(words);
        var machine = MachineMentions.Find(words, reading.InnerMachine, reading.Verdict != Verdict.NotRecognized);
        return (reading.Verdict, machine) switch
        {
            (not Verdict.NotRecognized, _) => new Error(reading, machine),
            (_, MachineMention.Nothing) => new Other(),
            _ => new Named(machine),
        };
    }

    // Teams offers "diagnose" as a command and puts it in front of what the person then pastes; alone it asks what to paste.
    private static string WithoutVerb(string text) =>
        Verbs.FirstOrDefault(verb => text.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (text.Length == verb.Length || char.IsWhiteSpace(text[verb.Length])))
            is { } verb ? text[verb.Length..].TrimStart() : text;

    private static Utterance? Command(string words) => words.Trim('/', ' ', '!', '.', '?', '。', '？').ToLowerInvariant() switch
    {
        "" or "help" or "hi" or "hello" or "hey" or "start" or "ヘルプ" or "助けて" or "使い方" or "こんにちは" or "hilfe" or "aide" or "ayuda" => new Help(),
        "cancel" or "stop" or "never mind" or "nevermind" or "キャンセル" or "取消" or "やめる" or "abbrechen" => new Cancel(),
        _ => null,
    };
}
