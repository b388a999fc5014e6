using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Deploy.Tests;

public class ContainerTests
{
    private static readonly string Dockerfile = File.ReadAllText(Repository.PathOf("deploy", "Dockerfile"));
    private static readonly string[] BuildKitWords = ["--platform", "--mount", "--chmod", "--link", "BUILDPLATFORM", "TARGETARCH", "TARGETPLATFORM", "<<"];
    private static readonly XDocument Project = XDocument.Load(Repository.PathOf("src", "Bot", "Bot.csproj"));

    /// <summary>What the image's builder does with the <c>dotnet</c> command, one after the other.</summary>
    public static IReadOnlyList<string> DotnetCommands { get; } = [.. Regex.Matches(Dockerfile, @"(?:RUN|&&) dotnet ([^\\&\n]+)").Select(match => match.Groups[1].Value.Trim())];

    [Fact]
    public void The_image_is_made_of_what_the_lock_files_name() =>
        Assert.Collection(DotnetCommands, command => Assert.Equal("restore src/Bot -p:LockedRestore=true", command), command => Assert.StartsWith("publish src/Bot -c Release", command));

    [Fact]
    public void The_registry_that_builds_the_image_understands_every_line() =>
        Assert.All(BuildKitWords, word => Assert.DoesNotContain(word, Regex.Replace(Dockerfile, "^#.*$", "", RegexOptions.Multiline)));

    [Fact]
    public void Both_ways_to_make_the_container_make_the_same()
    {
        Assert.Equal(Property("ContainerBaseImage"), Regex.Matches(Dockerfile, @"^FROM (\S+)", RegexOptions.Multiline)[^1].Groups[1].Value);
        Assert.Equal(Property("ContainerUser"), Line("USER"));
        Assert.Equal(Attribute("ContainerPort", "Include"), [Line("EXPOSE")]);
        Assert.Equal(
            Project.Descendants("ContainerEnvironmentVariable").Select(variable => ((string?)variable.Attribute("Include"), (string?)variable.Attribute("Value"))).Order(),
            Regex.Matches(Line("ENV"), """(\w+)=("(?<value>[^"]*)"|(?<value>\S+))""").Select(match => ((string?)match.Groups[1].Value, (string?)match.Groups["value"].Value)).Order());
    }

    [Fact]
    public void The_container_has_no_shell_is_not_root_and_writes_to_its_volume_only()
    {
        Assert.Contains("chiseled", Property("ContainerBaseImage"));
        Assert.True(int.Parse(Line("USER"), System.Globalization.CultureInfo.InvariantCulture) > 0);
        Assert.Contains($"Data Source={Line("VOLUME")}/", Line("ENV"));
    }

    private static string Property(string name) => Project.Descendants(name).Single().Value;

    private static IEnumerable<string?> Attribute(string element, string attribute) => Project.Descendants(element).Select(one => (string?)one.Attribute(attribute));

    private static string Line(string instruction) => Regex.Matches(Dockerfile, $@"^{instruction} (.+)$", RegexOptions.Multiline)[^1].Groups[1].Value.Trim();
}
