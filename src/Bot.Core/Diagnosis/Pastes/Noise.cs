namespace Bot.Core.Diagnosis.Pastes;

/// <summary>Letters that carry nothing in a paste.</summary>
internal static class Noise
{
    /// <summary>Control letters (the zeros of UTF-16 read as bytes among them), zero-width letters, the soft hyphen, the asterisks of emphasis.</summary>
    public static bool IsDropped(char letter) =>
        letter is < ' ' or '\u007f' or '*' or '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e')
            or (>= '\u2060' and <= '\u2064') or '\ufeff' or '\ufffd';

    /// <summary>What mail, comments, error boxes and terminals put before each line.</summary>
    public static bool IsLinePrefix(char letter) => letter is '>' or '#' or '|' or '│' or '║' or '┃' or '╷' or '╵';
}
