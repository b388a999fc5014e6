using System.Text.RegularExpressions;

namespace Bot.Dialogs;

/// <summary>
/// Everything that can be asked in fixed words, as a table: the words of each request in the languages that people write to us in.
/// A message is a command only as a whole, so that words inside a pasted error never are one. A new command is a case of <see cref="Utterance"/> and a row here.
/// </summary>
internal static class ChatCommands
{
    private const string Machine = @"(?<what>[A-Za-z0-9][A-Za-z0-9._-]{0,63}|/subscriptions/[^\s]{1,400})";

    private static readonly ChatCommand[] Commands =
    [
        new("help|hi|hello|hey|start|ヘルプ|助けて|使い方|こんにちは|hilfe|aide|ayuda", _ => new Utterance.Help()),
        new("cancel|stop|never ?mind|キャンセル|取消|やめる|abbrechen", _ => new Utterance.Cancel()),
        new("(?:but |and )?why|why not|why so|why is that|why do you say so|how do you know|explain|warum|wieso|pourquoi", _ => new Utterance.Why()),
        new($"(?:my )?status(?:(?: of| for| on)?(?: the)?(?: vm)? {Machine})?|(?:my |open )requests", what => new Utterance.Status(what)),
        new($"(?:{Machine}\\s*の\\s*)?(?:状態|状況|ステータス)(?:は|を教えて)?|(?:状態|状況|ステータス)\\s+{Machine}", what => new Utterance.Status(what)),
        new($"history(?:(?: of| for)?(?: the)?(?: vm)? {Machine})?", what => new Utterance.History(what)),
        new($"(?:{Machine}\\s*の\\s*)?履歴(?:は|を教えて)?|履歴\\s+{Machine}", what => new Utterance.History(what)),
        new($"(?:please )?(?:revert|undo|roll ?back|put (?:the )?old size back)(?:(?: on| for| of)?(?: the)?(?: vm)? {Machine})?(?: please)?", what => new Utterance.Revert(what)),
        new($"(?:{Machine}\\s*を?\\s*)?(?:元に|元のサイズに)?戻(?:す|して)(?:ください)?|元に戻す\\s+{Machine}", what => new Utterance.Revert(what)),
        new("なぜ(?:ですか)?|なんで|どうして(?:ですか)?|理由(?:は|を教えて)?", _ => new Utterance.Why()),
    ];

    /// <summary>What the words ask for; null when they are no command. No words at all ask for help.</summary>
    public static Utterance? Read(string words)
    {
        var bare = words.Trim([.. " /!.?。？！"]);
        return bare.Length == 0 ? new Utterance.Help() : Commands.Select(command => command.Read(bare)).FirstOrDefault(meant => meant is not null);
    }
}

/// <summary>One row: its words, and what they ask for.</summary>
/// <param name="words">A regular expression for the whole message without its punctuation, whatever its case; a group <c>what</c> is handed on.</param>
/// <param name="asksFor">What is asked for, given the text of that group (empty when the words have none).</param>
internal sealed class ChatCommand(string words, Func<string, Utterance> asksFor)
{
    private readonly Regex _words = new($"^(?:{words})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>What the message asks for; null when it is not this command.</summary>
    public Utterance? Read(string message) => _words.Match(message) is { Success: true } match ? asksFor(match.Groups["what"].Value) : null;
}
