using System.Text;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>
/// How letters are compared: without case, accents and width, and with the letters that a screenshot reader confuses taken for one.
/// The same folding is applied to what is searched and to what is searched for, so it needs to be consistent, not pretty.
/// </summary>
internal static class Letters
{
    /// <summary>Kanji and kana that look alike in a screenshot, and the small kana that lose their size.</summary>
    private static readonly (char From, char To)[] Lookalikes =
    [
        ('一', 'ー'), ('―', 'ー'), ('力', 'カ'), ('口', 'ロ'), ('二', 'ニ'), ('工', 'エ'), ('夕', 'タ'), ('卜', 'ト'), ('へ', 'ヘ'), ('八', 'ハ'),
        ('ァ', 'ア'), ('ィ', 'イ'), ('ゥ', 'ウ'), ('ェ', 'エ'), ('ォ', 'オ'), ('ッ', 'ツ'), ('ャ', 'ヤ'), ('ュ', 'ユ'), ('ョ', 'ヨ'), ('っ', 'つ'),
    ];

    private static readonly char[] Folded = Table();

    public static char Fold(char letter) => Folded[letter];

    /// <summary>Chinese, Japanese and Korean, which are written without spaces between words.</summary>
    public static bool IsIdeographic(char letter) => letter >= '\u2e80' && letter is < '\ud800' or >= '\uf900' and < '\ufb00';

    /// <summary>A letter, digit or underscore of a script that puts spaces between words.</summary>
    public static bool IsWordPart(char letter) => letter == '_' || (char.IsLetterOrDigit(letter) && !IsIdeographic(letter));

    private static char[] Table()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code < table.Length; code++)
            table[code] = Plain((char)code);
        foreach (var (from, to) in Lookalikes)
            table[from] = table[to] = table[to];
        return table;
    }

    private static char Plain(char letter) => letter switch
    {
        < '\u0080' => Ascii(letter),
        < '\u0600' or (>= '\u1e00' and < '\u1f00') => Ascii(WithoutAccent(char.ToLowerInvariant(letter))),
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2018' or '\u2019' or '\u201a' or '\u2032' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u2033' or (>= '\u300c' and <= '\u300f') => '"',
        _ => letter,
    };

    private static char Ascii(char letter) => letter switch
    {
        'l' or 'L' or '1' or 'I' or '|' => 'i',
        '0' => 'o',
        '\n' => ' ',
        '`' => '\'',
        _ => char.ToLowerInvariant(letter),
    };

    private static char WithoutAccent(char letter) => letter switch
    {
        'ł' => 'l',
        'ø' => 'o',
        'ß' => 's',
        'æ' => 'a',
        'đ' => 'd',
        'ı' => 'i',
        '´' => '\'',
        '«' or '»' => '"',
        _ => letter.ToString().Normalize(NormalizationForm.FormD)[0],
    };
}
