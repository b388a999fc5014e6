using System.Globalization;
using System.Runtime.CompilerServices;
using AdaptiveCards;
using Bot.Cards.Conversation;
using Bot.Cards.Writing;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Cards.Tests;

/// <summary>
/// Every line that a diagnosis can have, of every size verdict, security type, system, age, place and message, in the words that people read.
/// The approved texts are what a translator works from; APPROVE_CARDS=1 writes them anew.
/// </summary>
public sealed class DifferentialWordsTests
{
    private static readonly SizeCatalogue Catalogue = new();

    [Theory]
    [InlineData("en-US")]
    [InlineData("ja-JP")]
    public void Every_line_of_a_diagnosis_reads_as_approved(string language)
    {
        var section = new FindingSection(new Texts(CultureInfo.GetCultureInfo(language)));
        var words = string.Join('\n', Findings().DistinctBy(Key).OrderBy(Key, StringComparer.Ordinal).Select(finding => $"[{Key(finding)}]\n{Read(section, finding)}"));
        var file = Path.Combine(Folder(), language[..2], "differential.txt");
        if (Environment.GetEnvironmentVariable("APPROVE_CARDS") == "1")
        {
            File.WriteAllText(file, words);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), words);
    }

    private static string Read(FindingSection section, Finding finding) =>
        PlainText.Of(new(new AdaptiveCard("1.2") { Body = [.. section.Write([finding], withSources: true)] }, ""));

    private static string Key(Finding finding) => string.Join(' ', [finding.Rule, .. finding.Arguments]);

    private static IEnumerable<Finding> Findings() =>
    [
        .. from size in new[] { "Standard_B4ms", "Standard_D4s_v5", "Standard_D4as_v5", "Standard_EC4ads_v5", "Standard_Q4s_v9" }
           from security in Enum.GetValues<SecurityType>()
           from system in Enum.GetValues<GuestSystem>()
           from name in new[] { null, "Windows Server 2012 R2 Datacenter", "Windows Server 2019 Datacenter", "Windows 11 Enterprise" }
           from family in ErrorCatalogue.Families.Append(null)
           from finding in Diagnostician.Diagnose(Azure(size, security, system, name), Message(family))
           select finding,
        .. from place in new Place[] { new Place.Physical(), new Place.OwnHypervisor(), new Place.Elsewhere() }
           from family in ErrorCatalogue.Families.Append(null)
           from finding in Diagnostician.Diagnose(place, Message(family))
           select finding,
    ];

    private static Place.AzureVm Azure(string size, SecurityType security, GuestSystem system, string? name) => new(
        new() { Id = new("s", "g", "vm-01"), Region = "westeurope", Size = size, System = system, SystemName = name, Security = security }, Catalogue.Find(size));

    private static Reading? Message(ErrorFamily? family) =>
        family is null ? null : new() { Verdict = family.Verdict, Family = family.Id, Product = family.Product, Pointer = family.Pointer };

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Approved");
}
