using System.Globalization;
using System.Runtime.CompilerServices;

namespace Bot.Cards.Tests;

/// <summary>Every card's approved JSON is its specification. APPROVE_CARDS=1 writes them anew; then read the difference.</summary>
public sealed class ApprovedCardTests
{
    public static TheoryData<string, string> Cards
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (language, name) in from language in new[] { "en-US", "ja-JP" } from name in Gallery.Cards.Keys select (language, name))
            {
                data.Add(language, name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_as_approved(string language, string name)
    {
        var card = Gallery.Cards[name](new(CultureInfo.GetCultureInfo(language), simulated: name != "welcome"));
        var file = Path.Combine(Folder(), language[..2], $"{name}.json");
        var json = card.Content.ToJson().ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_CARDS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, json);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), json);
    }

    [Fact]
    public void No_approved_card_is_left_over() => Assert.Equal(
        Gallery.Cards.Keys.SelectMany(name => new[] { $"en/{name}.json", $"ja/{name}.json" }).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder(), "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder(), file).Replace('\\', '/')).Order(StringComparer.Ordinal));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Approved");
}
