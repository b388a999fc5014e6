using System.Text.Json;
using Bot.Tests.Stage;

namespace Bot.Tests;

/// <summary>One switch builds against the official packages; nothing else changes.</summary>
public class SwitchTests
{
    private static readonly string[] OfficialPackages =
        ["AdaptiveCards", "Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder.Integration.AspNet.Core"];

    [Fact]
    public async Task The_switch_takes_the_official_packages_and_drops_our_slices()
    {
        var items = await ItemsAsync("-p:UseOfficialBotFramework=true");

        Assert.Superset(OfficialPackages.ToHashSet(), Names(items, "PackageReference"));
        Assert.DoesNotContain(Names(items, "ProjectReference"), IsSlice);
    }

    [Fact]
    public async Task Without_the_switch_our_slices_are_used()
    {
        var items = await ItemsAsync();

        Assert.Empty(Names(items, "PackageReference").Intersect(OfficialPackages));
        Assert.Equal(2, Names(items, "ProjectReference").Count(IsSlice));
    }

    private static bool IsSlice(string reference) =>
        reference.EndsWith("BotFramework.csproj", StringComparison.Ordinal) || reference.EndsWith("AdaptiveCards.csproj", StringComparison.Ordinal);

    private static HashSet<string> Names(JsonElement items, string kind) =>
        [.. items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];

    private static async Task<JsonElement> ItemsAsync(params string[] more)
    {
        var project = Path.Combine(Dotnet.BotProject, "Bot.csproj");
        var printed = await Dotnet.RunAsync("", ["msbuild", project, "-getItem:PackageReference", "-getItem:ProjectReference", .. more]);
        return JsonDocument.Parse(printed).RootElement.GetProperty("Items");
    }
}
