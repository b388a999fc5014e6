using System.Text;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>
/// Puts letters together that were copied in pieces: a base and its accent, half-width kana, the parts of a Korean syllable.
/// Done pair by pair and not by Unicode normalisation, which sorts runs of accents in more than linear time.
/// </summary>
internal static class Composition
{
    private const string FullWidthKana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309a";
    private const int Vowels = 21;
    private const int Finals = 28;

    /// <summary>The letter itself, or for half-width kana its full-width form.</summary>
    public static char Widen(char letter) => letter is >= '\uff61' and <= '\uff9f' ? FullWidthKana[letter - '\uff61'] : letter;

    /// <summary>Whether a letter belongs to the one before it.</summary>
    public static bool IsPart(char letter) => letter is (>= '\u0300' and <= '\u036f') or '\u3099' or '\u309a' or (>= '\u1161' and <= '\u1175') or (>= '\u11a8' and <= '\u11c2');

    /// <summary>The letter and its part as one letter; the letter alone when there is no such letter.</summary>
    public static char Join(char letter, char part) => part switch
    {
        '\u3099' => Voiced(letter),
        '\u309a' => letter is 'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' or 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ' ? (char)(letter + 2) : letter,
        >= '\u1161' and <= '\u1175' => letter is >= '\u1100' and <= '\u1112' ? (char)('가' + ((((letter - '\u1100') * Vowels) + part - '\u1161') * Finals)) : letter,
        >= '\u11a8' and <= '\u11c2' => letter is >= '가' and <= '힣' && (letter - '가') % Finals == 0 ? (char)(letter + part - '\u11a7') : letter,
        _ => letter < Accents.Letters && part < Accents.First + Accents.Marks ? Accents.Table[(letter * Accents.Marks) + part - Accents.First] : letter,
    };

    private static char Voiced(char letter) => letter switch
    {
        'ウ' => 'ヴ',
        (>= 'カ' and <= 'ト') or (>= 'ハ' and <= 'ホ') or (>= 'か' and <= 'と') or (>= 'は' and <= 'ほ') => (char)(letter + 1),
        _ => letter,
    };

    /// <summary>Every Latin letter with every common accent, made once when the first accent comes.</summary>
    private static class Accents
    {
        public const int Letters = 0x80;
        public const char First = '\u0300';
        public const int Marks = 0x2a;

        public static readonly char[] Table = [.. Enumerable.Range(0, Letters * Marks).Select(Composed)];

        private static char Composed(int index)
        {
            var letter = (char)(index / Marks);
            var whole = $"{letter}{(char)(First + (index % Marks))}".Normalize(NormalizationForm.FormC);
            return whole.Length == 1 ? whole[0] : letter;
        }
    }
}
