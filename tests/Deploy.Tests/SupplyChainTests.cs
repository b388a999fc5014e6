using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Deploy.Tests;

public class SupplyChainTests
{
    [Fact]
    public void Every_project_has_written_down_what_it_restores_and_the_workflow_takes_that_and_nothing_else()
    {
        var projects = Regex.Matches(File.ReadAllText(Repository.PathOf("Bot.sln")), @"""([^""]+\.csproj)""").Select(match => Repository.PathOf(match.Groups[1].Value.Split('\\'))).ToList();
        var workflow = File.ReadAllText(Repository.PathOf(".github", "workflows", "tests.yml"));

        Assert.True(projects.Count > 10);
        Assert.All(projects, project => Assert.NotEmpty(Directory.GetFiles(Path.GetDirectoryName(project)!, "packages*.lock.json")));
        Assert.Contains("LockedRestore: true", workflow);
        Assert.Contains("- run: tests/run\n", workflow);
    }

    [Fact]
    public void Every_version_is_one_and_no_range()
    {
        var nuget = XDocument.Load(Repository.PathOf("src", "Directory.Packages.props")).Descendants("PackageVersion").Select(package => (string)package.Attribute("Version")!);
        var npm = Files("package.json").SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject()).Select(pair => (string)pair.Value!).ToList();

        Assert.NotEmpty(npm);
        Assert.All(nuget.Concat(npm), version => Assert.Matches(@"^\d+\.\d+\.\d+$", version));
        Assert.All(Files("package.json"), file => Assert.True(File.Exists(file.Replace("package.json", "package-lock.json", StringComparison.Ordinal)), file));
    }

    // Dependabot looks in the folder itself and at what a solution there names, in no folder below.
    [Fact]
    public void In_every_folder_that_is_watched_for_new_versions_is_what_they_are_looked_for_in()
    {
        var settings = File.ReadAllText(Repository.PathOf(".github", "dependabot.yml"));

        var watched = Regex.Matches(settings, @"package-ecosystem: (?<kind>\S+)(?:(?!package-ecosystem)[\s\S])*?directory: (?<folder>\S+)").Select(match => (Kind: match.Groups["kind"].Value, Folder: match.Groups["folder"].Value))
            .Concat(Regex.Matches(settings, @"package-ecosystem: (?<kind>\S+)\s+directories: \[(?<folders>[^\]]+)\]").SelectMany(match => match.Groups["folders"].Value.Split(", ").Select(folder => (Kind: match.Groups["kind"].Value, Folder: folder))))
            .ToList();

        Assert.Equal(["docker", "github-actions", "npm", "npm", "nuget"], watched.Select(one => one.Kind).Order());
        Assert.All(watched, one => Assert.NotEmpty(Directory.GetFiles(Repository.PathOf(one.Folder.Trim('/'), one.Kind == "github-actions" ? ".github/workflows" : ""), Wanted(one.Kind))));
    }

    private static string Wanted(string kind) => kind switch
    {
        "nuget" => "*.sln",
        "npm" => "package-lock.json",
        "docker" => "Dockerfile",
        _ => "*.yml",
    };

    private static IEnumerable<string> Files(string name) =>
        Directory.EnumerateFiles(Repository.PathOf("src"), name, SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Repository.PathOf("tests"), name, SearchOption.AllDirectories))
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));
}
