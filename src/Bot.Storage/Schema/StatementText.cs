using System.Globalization;

namespace Bot.Storage.Schema;

/// <summary>A statement as the drivers take it: a named parameter in the place of each argument.</summary>
internal static class StatementText
{
    public static (string Text, IReadOnlyList<string> Parameters) Of(FormattableString statement)
    {
        string[] names = [.. Enumerable.Range(0, statement.ArgumentCount).Select(number => $"@p{number}")];
        return (string.Format(CultureInfo.InvariantCulture, statement.Format, [.. names]), names);
    }
}
