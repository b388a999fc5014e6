using System.Text.RegularExpressions;

namespace AzureSimulator.Arm;

/// <summary>ARM's small filter language: <c>eq</c>, <c>ne</c>, <c>substringof</c>, <c>startswith</c>, calls like <c>atScope()</c>,
/// joined by <c>and</c>, <c>or</c> and parentheses. Comparisons ignore case, as ARM does for names and types.</summary>
internal sealed partial class ODataFilter
{
    private const int DeepestNesting = 20;
    private readonly IReadOnlyList<string> tokens;
    private int position;

    private ODataFilter(IReadOnlyList<string> tokens) => this.tokens = tokens;

    /// <summary>A test over an entry, whose properties are read by name (null = no such property), or null if the filter is not understood.</summary>
    public static Predicate<Func<string, string?>>? Parse(string filter)
    {
        var parser = new ODataFilter([.. Token.Matches(filter).Select(match => match.Value)]);
        var shallow = parser.tokens.Count(token => token == "(") <= DeepestNesting;
        return shallow && parser.Or() is { } test && parser.position == parser.tokens.Count ? test : null;
    }

    private Predicate<Func<string, string?>>? Or()
    {
        var left = And();
        while (left is { } first && Take("or"))
            left = And() is { } second ? read => first(read) || second(read) : null;
        return left;
    }

    private Predicate<Func<string, string?>>? And()
    {
        var left = Factor();
        while (left is { } first && Take("and"))
            left = Factor() is { } second ? read => first(read) && second(read) : null;
        return left;
    }

    private Predicate<Func<string, string?>>? Factor()
    {
        if (Take("("))
            return Or() is { } inner && Take(")") ? inner : null;
        if (Next() is not { } name)
            return null;
        return Take("(") ? Call(name) : Comparison(name);
    }

    private Predicate<Func<string, string?>>? Comparison(string property)
    {
        var negated = Peek("ne");
        if ((!Take("eq") && !Take("ne")) || Text(Next()) is not { } value)
            return null;
        return read => Same(read(property), value) != negated;
    }

    private Predicate<Func<string, string?>>? Call(string name)
    {
        var arguments = Arguments();
        return (name.ToLowerInvariant(), arguments) switch
        {
            ("substringof", [var value, var property]) => read => Holds(read(property), Text(value)),
            ("startswith", [var property, var value]) => read => Starts(read(property), Text(value)),
            (_, []) => read => read(name + "()") is "true",
            (_, [var value]) => read => read($"{name}({Text(value)})") is "true",
            _ => null,
        };
    }

    private List<string>? Arguments()
    {
        var arguments = new List<string>();
        while (!Take(")"))
        {
            if (Next() is not { } argument)
                return null;
            arguments.Add(argument);
            Take(",");
        }
        return arguments;
    }

    private bool Peek(string token) =>
        position < tokens.Count && tokens[position].Equals(token, StringComparison.OrdinalIgnoreCase);

    private bool Take(string token)
    {
        if (!Peek(token))
            return false;
        position++;
        return true;
    }

    private string? Next() => position < tokens.Count ? tokens[position++] : null;

    private static string? Text(string? token) =>
        token is ['\'', .., '\''] ? token[1..^1].Replace("''", "'", StringComparison.Ordinal) : null;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string? text, string? part) =>
        text is not null && part is not null && text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string? text, string? part) =>
        text is not null && part is not null && text.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"'(?:[^']|'')*'|[(),]|[^\s(),']+|'", RegexOptions.NonBacktracking)]
    private static partial Regex Token { get; }
}
