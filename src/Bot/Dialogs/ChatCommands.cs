using System.Text.RegularExpressions;

namespace Bot.Dialogs;

/// <summary>
/// Everything that can be asked in fixed words, as a table: the words (below it) of each request in the languages that people write to us in.
/// A message is a command only as a whole, so that words inside a pasted error never are one. A new command is a case of <see cref="Utterance"/> and a row here.
/// </summary>
internal static partial class ChatCommands
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Machine = @"(?<what>[A-Za-z0-9][A-Za-z0-9._-]{0,63}|/subscriptions/[^\s]{1,400})";

    /// <summary>The longest command: a machine's whole id with words around it.</summary>
    private const int Longest = 500;

    private static readonly ChatCommand[] Commands =
    [
        new(Help, _ => new Utterance.Help()),
        new(Cancel, _ => new Utterance.Cancel()),
        new(Why, _ => new Utterance.Why()),
        new(Status, machine => new Utterance.Status(machine)),
        new(StatusInJapanese, machine => new Utterance.Status(machine)),
        new(History, machine => new Utterance.History(machine)),
        new(HistoryInJapanese, machine => new Utterance.History(machine)),
        new(Revert, machine => new Utterance.Revert(machine)),
        new(RevertInJapanese, machine => new Utterance.Revert(machine)),
    ];

    [GeneratedRegex("^(?:help|hi|hello|hey|start|ヘルプ|助けて|使い方|こんにちは|hilfe|aide|ayuda)$", AnyCase)]
    private static partial Regex Help { get; }

    [GeneratedRegex("^(?:cancel|stop|never ?mind|キャンセル|取消|やめる|abbrechen)$", AnyCase)]
    private static partial Regex Cancel { get; }

    [GeneratedRegex("^(?:(?:but |and )?why|why not|why so|why is that|why do you say so|how do you know|explain|warum|wieso|pourquoi|なぜ(?:ですか)?|なんで|どうして(?:ですか)?|理由(?:は|を教えて)?)$", AnyCase)]
    private static partial Regex Why { get; }

    [GeneratedRegex($"^(?:(?:my )?status(?:(?: of| for| on)?(?: the)?(?: vm)? {Machine})?|(?:my |open )requests)$", AnyCase)]
    private static partial Regex Status { get; }

    [GeneratedRegex($@"^(?:(?:{Machine}\s*の\s*)?(?:状態|状況|ステータス)(?:は|を教えて)?|(?:状態|状況|ステータス)\s+{Machine})$", AnyCase)]
    private static partial Regex StatusInJapanese { get; }

    [GeneratedRegex($"^history(?:(?: of| for)?(?: the)?(?: vm)? {Machine})?$", AnyCase)]
    private static partial Regex History { get; }

    [GeneratedRegex($@"^(?:(?:{Machine}\s*の\s*)?履歴(?:は|を教えて)?|履歴\s+{Machine})$", AnyCase)]
    private static partial Regex HistoryInJapanese { get; }

    [GeneratedRegex($"^(?:please )?(?:revert|undo|roll ?back|put (?:the )?old size back)(?:(?: on| for| of)?(?: the)?(?: vm)? {Machine})?(?: please)?$", AnyCase)]
    private static partial Regex Revert { get; }

    [GeneratedRegex($@"^(?:(?:{Machine}\s*(?:を\s*)?)?(?:元に|元のサイズに)?戻(?:す|して)(?:ください)?|元に戻す\s+{Machine})$", AnyCase)]
    private static partial Regex RevertInJapanese { get; }

    /// <summary>What the words ask for; null when they are no command. No words at all ask for help.</summary>
    public static Utterance? Read(string words)
    {
        var bare = words.Trim([.. " /!.?。？！"]);
        return bare.Length switch
        {
            0 => new Utterance.Help(),
            > Longest => null,
            _ => Commands.Select(command => command.Read(bare)).FirstOrDefault(meant => meant is not null),
        };
    }
}

/// <summary>One row: its words, and what they ask for.</summary>
/// <param name="Words">Matches the whole message without its punctuation; a group <c>what</c> is handed on.</param>
/// <param name="AsksFor">What is asked for, given the text of that group (empty when the words have none).</param>
internal sealed record ChatCommand(Regex Words, Func<string, Utterance> AsksFor)
{
    /// <summary>What the message asks for; null when it is not this command.</summary>
    public Utterance? Read(string message) => Words.Match(message) is { Success: true } match ? AsksFor(match.Groups["what"].Value) : null;
}
