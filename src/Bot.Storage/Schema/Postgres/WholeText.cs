using System.Runtime.CompilerServices;
using System.Text;

namespace Bot.Storage.Schema.Postgres;

/// <summary>Text as PostgreSQL takes it: no null character and no half of a surrogate pair. Whatever people or clients send must not make a turn fail.</summary>
/// <remarks>https://www.postgresql.org/docs/15/datatype-character.html (read 2026-11): the null character cannot be stored.</remarks>
internal static class WholeText
{
    public static string Of(string text) => IsWhole(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0 ? Rune.ReplacementChar : rune));

    /// <summary>A statement with all of its text whole.</summary>
    public static FormattableString In(FormattableString statement) =>
        FormattableStringFactory.Create(statement.Format, [.. statement.GetArguments().Select(value => value is string text ? Of(text) : value)]);

    private static bool IsWhole(string text) => !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0');
}
