using System.Text;

namespace Bot.Core.Diagnosis.Pastes;

/// <summary>A text whose bytes were read in the wrong encoding (<c>fÃ¼r</c>, <c>dÚmarrÚ</c>), read once more in the right one.</summary>
internal static class Reread
{
    private const int Western = 1252;
    private const int Cyrillic = 1251;
    private const int Japanese = 932;
    private const int WesternConsole = 850;
    private const int CyrillicConsole = 866;

    /// <summary>The mistakes that are met: UTF-8 taken for a code page of Windows, and a code page of Windows shown in that of the console.</summary>
    private static readonly (Encoding Read, Encoding Written)[] Mistakes =
    [
        (Page(Western), Encoding.UTF8), (Page(Cyrillic), Encoding.UTF8), (Page(Japanese), Encoding.UTF8),
        (Page(WesternConsole), Page(Western)), (Page(CyrillicConsole), Page(Cyrillic)), (Page(Western), Page(Japanese)),
    ];

    /// <summary>The text as it may have been written; nothing for a text of ASCII letters alone, which no such mistake changes.</summary>
    public static IEnumerable<string> Of(string text) =>
        Ascii.IsValid(text) ? [] : Mistakes.Select(mistake => mistake.Written.GetString(mistake.Read.GetBytes(text)));

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
