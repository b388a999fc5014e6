using System.Runtime.CompilerServices;

namespace AdaptiveCards.Tests;

/// <summary>The cards whose JSON a person has looked at and found right; they lie beside the tests.</summary>
internal static class Approved
{
    public static string Text(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Approved", name)).ReplaceLineEndings("\n");
}
