using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Deploy.Tests;

public class ContainerTests
{
    private static readonly string Dockerfile = File.ReadAllText(Repository.PathOf("deploy", "Dockerfile"));
    private static readonly XDocument Project = XDocument.Load(Repository.PathOf("src", "Bot", "Bot.csproj"));

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
