using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Bot.Commands;
using Bot.Tests.Stage;
using NJsonSchema;

namespace Deploy.Tests;

public class ManifestTests
{
    private static readonly Guid AppId = Guid.Parse("11111111-2222-4333-8444-555555555555");

    [Theory]
    [InlineData("manifest.json", "MicrosoftTeams.schema.json")]
    [InlineData("ja.json", "MicrosoftTeams.Localization.schema.json")]
    public async Task What_is_packed_is_valid_by_the_newest_schema_that_Microsoft_released(string file, string schemaFile)
    {
        var schemas = await Schemas.Value;
        var newest = Directory.GetDirectories(schemas, "v1.*").Select(Path.GetFileName).MaxBy(name => Version.Parse(name![1..]))!;

        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(schemas, newest, schemaFile)));
        var text = System.Text.Encoding.UTF8.GetString(Packed()[file]);

        Assert.Empty(schema.Validate(text));
        Assert.EndsWith($"/teams/{newest}/{schemaFile}", (string?)JsonNode.Parse(text)!["$schema"]);
    }

    [Fact]
    public void The_package_holds_the_manifest_its_icons_and_its_translation_and_nothing_else()
    {
        var manifest = Manifest();

        string[] needed =
        [
            "manifest.json", (string)manifest["icons"]!["color"]!, (string)manifest["icons"]!["outline"]!,
            .. manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => (string)language!["file"]!),
        ];
        Assert.Equal(needed.Order(), Packed().Keys.Order());
    }

    [Fact]
    public void The_app_id_stands_wherever_Teams_looks_for_it()
    {
        var manifest = Manifest();

        Assert.Equal($"{AppId}", (string?)manifest["id"]);
        Assert.Equal($"{AppId}", (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal($"{AppId}", (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.DoesNotContain("00000000-0000", manifest.ToJsonString());
    }

    [Fact]
    public void The_same_app_id_gives_the_same_bytes() => Assert.Equal(Zip(AppId), Zip(AppId));

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void Icons_have_the_sizes_that_Teams_wants(string file, int pixels)
    {
        var png = Packed()[file];

        // A PNG file begins with 16 bytes of signature and header, then width and height (https://www.w3.org/TR/png-3/#11IHDR, read 2026-11).
        Assert.Equal("PNG"u8.ToArray(), png[1..4]);
        Assert.Equal(pixels, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(pixels, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    // https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons (read 2026-11).
    [Fact]
    public void The_small_icon_is_white_on_nothing_and_the_large_one_has_no_hole()
    {
        var outline = Png.Read(Packed()["outline.png"]);
        var color = Png.Read(Packed()["color.png"]);

        Assert.All(outline.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(outline.Count(pixel => pixel.Alpha > 0), 200, 700);
        Assert.All(color, pixel => Assert.Equal(255, pixel.Alpha));
    }

    [Fact]
    public void Every_text_that_Teams_shows_in_a_list_is_translated()
    {
        var japanese = JsonNode.Parse(Packed()["ja.json"])!.AsObject();
        var commands = Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();

        Assert.All(Enumerable.Range(0, commands.Count), index =>
        {
            Assert.NotNull(japanese[$"bots[0].commandLists[0].commands[{index}].title"]);
            Assert.NotNull(japanese[$"bots[0].commandLists[0].commands[{index}].description"]);
        });
        Assert.NotNull(japanese["composeExtensions[0].commands[0].title"]);
    }

    [Fact]
    public async Task The_bot_answers_every_command_that_Teams_offers_in_both_languages()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync("what is this about, please?");
        var notUnderstood = Last(story).Text;

        foreach (var command in Commands())
        {
            await story.Mika.SayAsync(command);
            Assert.True(Last(story).Text != notUnderstood && !Last(story).Text.Contains("not found", StringComparison.OrdinalIgnoreCase), $"{command}: {Last(story).Text}");
        }
    }

    private static readonly Lazy<Task<string>> Schemas = new(Repository.ManifestSchemasAsync);

    private static Sent Last(Story story) => story.Teams.Sent.Last(sent => sent.HasCard);

    private static IEnumerable<string> Commands()
    {
        var english = Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => (string)command!["title"]!);
        var japanese = JsonNode.Parse(Packed()["ja.json"])!.AsObject();
        return english.Concat(japanese.Where(pair => pair.Key.StartsWith("bots", StringComparison.Ordinal) && pair.Key.EndsWith(".title", StringComparison.Ordinal))
            .Select(pair => (string)pair.Value!));
    }

    [Theory]
    [InlineData("diagnose vm-build-07")]
    [InlineData("Diagnose\nvm-build-07")]
    [InlineData("診断 vm-build-07")]
    public async Task The_command_may_stand_before_what_the_person_names(string words)
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync(words);

        Assert.Contains("Standard_B4s_v2", Last(story).Text);
    }

    private static JsonNode Manifest() => JsonNode.Parse(Packed()["manifest.json"])!;

    private static byte[] Zip(Guid appId)
    {
        using var stream = new MemoryStream();
        TeamsPackage.Write(appId, stream);
        return stream.ToArray();
    }

    private static Dictionary<string, byte[]> Packed()
    {
        using var archive = new ZipArchive(new MemoryStream(Zip(AppId)));
        return archive.Entries.ToDictionary(entry => entry.FullName, Bytes);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
