using System.Text.RegularExpressions;

namespace Deploy.Tests;

public class DocumentTests
{
    private static readonly string[] Documents =
    [
        Repository.PathOf("README.md"), Repository.PathOf("deploy", "README.md"), Repository.PathOf("manifest", "README.md"), Repository.PathOf("tests", "README.md"),
        .. Directory.GetFiles(Repository.PathOf(".github"), "*.md"),
    ];

    [Fact]
    public void Every_link_inside_the_repository_leads_somewhere() => Assert.Empty(
        from document in Documents
        from Match link in Regex.Matches(File.ReadAllText(document), @"\]\((?!https?:|#)([^)#]+)")
        let target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value)
        where !Path.Exists(target)
        select $"{Path.GetFileName(document)}: {link.Groups[1].Value}");

    [Fact]
    public void Every_test_that_a_document_calls_a_proof_is_there()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.Empty(
            from document in Documents
            from Match name in Regex.Matches(File.ReadAllText(document), @"`(?:[A-Z]\w+\.)?([A-Z][a-z]*(?:_[A-Za-z0-9]+){2,})`")
            where !tests.Contains($" {name.Groups[1].Value}(", StringComparison.Ordinal)
            select $"{Path.GetFileName(document)}: {name.Groups[1].Value}");
    }

    [Fact]
    public void Every_class_of_tests_that_a_document_names_is_there() => Assert.Empty(
        from document in Documents
        from Match name in Regex.Matches(File.ReadAllText(document), @"`([A-Z]\w+(?:Stories|Tests))(?:\.\w+)?`")
        where !Directory.EnumerateFiles(Repository.PathOf("tests"), $"{name.Groups[1].Value}.cs", SearchOption.AllDirectories).Any()
        select $"{Path.GetFileName(document)}: {name.Groups[1].Value}");

    [Fact]
    public void Every_measure_and_trace_of_ours_with_what_it_carries_stands_in_the_table_of_names()
    {
        var table = File.ReadAllText(Repository.PathOf("deploy", "README.md"));

        var names = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "(?:Begin|StartActivity|SetTag|Create(?:Histogram|Counter|ObservableGauge)(?:<\\w+>)?)\\(\\s*\"(nestor\\.[a-z.]+)\"").Select(match => match.Groups[1].Value))
            .Distinct().ToList();

        Assert.True(names.Count >= 20, string.Join(" ", names));
        Assert.All(names, name => Assert.Contains($"`{name}`", table));
    }
}
