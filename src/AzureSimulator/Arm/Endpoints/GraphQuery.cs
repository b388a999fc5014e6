using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AzureSimulator.Arm.Endpoints;

/// <summary>The part of Resource Graph's query language that finds resources by type, id, name, place or size: <c>where</c> with comparisons joined by
/// <c>and</c>, <c>project</c> (also <c>alias = path</c>), <c>order by</c>, <c>limit</c>. Anything else is not understood.</summary>
internal sealed partial class GraphQuery
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private readonly List<Func<IEnumerable<GraphRow>, IEnumerable<GraphRow>>> steps = [];

    /// <summary>Whether it asks about subscriptions instead of what is in them.</summary>
    public bool OfContainers { get; private init; }

    public static GraphQuery? Parse(string text)
    {
        var parts = Split(text);
        var table = parts[0].Trim().ToLowerInvariant();
        if (table is not ("resources" or "resourcecontainers"))
            return null;
        var query = new GraphQuery { OfContainers = table is "resourcecontainers" };
        return parts.Skip(1).All(part => query.Add(part.Trim())) ? query : null;
    }

    public IEnumerable<GraphRow> Run(IEnumerable<GraphRow> rows) => steps.Aggregate(rows, (current, step) => step(current));

    private bool Add(string part)
    {
        if (Step(part) is not { } step)
            return false;
        steps.Add(step);
        return true;
    }

    private static Func<IEnumerable<GraphRow>, IEnumerable<GraphRow>>? Step(string part) =>
        StepForm.Match(part) is { Success: true } form
            ? (Verb(form.Groups["verb"].Value), form.Groups["rest"].Value.Trim()) switch
            {
                ("where", var conditions) => Where(conditions),
                ("project", var columns) => Project(columns),
                ("limit" or "take", var count) => Limit(count),
                ("order by" or "sort by", var field) => Order(field),
                _ => null,
            }
            : null;

    private static string Verb(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Func<IEnumerable<GraphRow>, IEnumerable<GraphRow>>? Where(string conditions)
    {
        var tests = new List<Predicate<GraphRow>>();
        var rest = conditions;
        while (Condition.Match(rest) is { Success: true } match)
        {
            tests.Add(Test(match));
            rest = rest[match.Length..];
            if (rest.Length == 0)
                return rows => rows.Where(row => tests.TrueForAll(test => test(row)));
        }
        return null;
    }

    private static Predicate<GraphRow> Test(Match match)
    {
        var field = match.Groups["field"].Value;
        var values = Literal.Matches(match.Groups["values"].Value).Select(literal => Unquote(literal.Value)).ToList();
        Func<string, string, bool> holds = match.Groups["operator"].Value.ToLowerInvariant() switch
        {
            "==" or "in" => string.Equals,
            "contains" => (text, value) => text.Contains(value, StringComparison.OrdinalIgnoreCase),
            "startswith" => (text, value) => text.StartsWith(value, StringComparison.OrdinalIgnoreCase),
            _ => (text, value) => text.Equals(value, StringComparison.OrdinalIgnoreCase),
        };
        return row => values.Exists(value => holds(row.Text(field) ?? "", value));
    }

    private static Func<IEnumerable<GraphRow>, IEnumerable<GraphRow>>? Project(string columns)
    {
        var matches = columns.Split(',').Select(column => Column.Match(column.Trim())).ToList();
        return matches.TrueForAll(match => match.Success)
            ? rows => rows.Select(row => GraphRow.Of(new JsonObject(matches.Select(match => Cell(row, match)))))
            : null;
    }

    private static KeyValuePair<string, JsonNode?> Cell(GraphRow row, Match column)
    {
        var path = column.Groups["path"].Value;
        var alias = column.Groups["alias"] is { Success: true, Value: var name } ? name : path.Replace('.', '_');
        return new(alias, row.Node(path)?.DeepClone());
    }

    private static Func<IEnumerable<GraphRow>, IEnumerable<GraphRow>>? Limit(string count) =>
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? rows => rows.Take(most) : null;

    private static Func<IEnumerable<GraphRow>, IEnumerable<GraphRow>>? Order(string text) => text.Split(' ') switch
    {
        [var path, "desc"] => rows => rows.OrderByDescending(row => row.Text(path), StringComparer.OrdinalIgnoreCase),
        [var path, .. [] or ["asc"]] => rows => rows.OrderBy(row => row.Text(path), StringComparer.OrdinalIgnoreCase),
        _ => null,
    };

    /// <summary>At the bars, but not at those inside quotes.</summary>
    private static List<string> Split(string text) =>
        [.. Part.Matches(text).Select(match => match.Value).Where(part => part != "|").DefaultIfEmpty("")];

    private static string Unquote(string literal) =>
        literal[1..^1].Replace(@"\'", "'", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:'(?:[^'\\]|\\.)*'|""[^""]*""|[^|'""])+|\|", RegexOptions.NonBacktracking)]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"^(?<verb>where|project|limit|take|order\s+by|sort\s+by)\s(?<rest>.*)$", Options | RegexOptions.Singleline)]
    private static partial Regex StepForm { get; }

    [GeneratedRegex(
        @"^(\s*and\s+)?\s*(?<field>[\w.]+)\s*(?<operator>=~|==|contains|startswith|in~|in)\s*"
        + @"(?<values>\(?\s*('([^'\\]|\\.)*'|""[^""]*"")(\s*,\s*('([^'\\]|\\.)*'|""[^""]*""))*\s*\)?)\s*", Options)]
    private static partial Regex Condition { get; }

    [GeneratedRegex(@"'([^'\\]|\\.)*'|""[^""]*""", Options)]
    private static partial Regex Literal { get; }

    [GeneratedRegex(@"^((?<alias>\w+)\s*=\s*)?(tostring\()?(?<path>[\w.]+)\)?$", Options)]
    private static partial Regex Column { get; }
}
