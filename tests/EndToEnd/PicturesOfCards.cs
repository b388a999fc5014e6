using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Demo;
using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>
/// Pictures of approved cards as the real Playground draws them, in both languages: <c>tests/run --pictures [NAME ...]</c>. Without that command it only
/// sees that two cards are drawn.
/// </summary>
public class PicturesOfCards
{
    private static readonly string[] Usual = ["en/recognised", "ja/why-text"];

    /// <summary>Higher than any card, for what is scrolled away is not in a picture.</summary>
    private const int Tall = 3000;

    private static readonly string Folder = Path.Combine(Repository(), "tests", "Bot.Cards.Tests", "Approved");

    [Fact]
    public async Task Every_card_is_drawn_by_the_playground()
    {
        var place = Directory.CreateTempSubdirectory("nestor-pictures-");
        await using var bot = new PostedCards(Folder, FreePort());
        var port = FreePort();
        using var windows = await Demo.Windows.OpenAsync(place, bot.Endpoint, [(Actor.Requester, port)], CancellationToken.None);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(TeamsWindow.Chromium);
        var window = await TeamsWindow.OpenAsync(browser, $"http://localhost:{port}/", "cards", Tall);
        await bot.Installed.WaitAsync(TimeSpan.FromMinutes(1));
        var drawn = 0;
        foreach (var name in Names())
        {
            await window.SayAsync(name);
            await window.CardPictureAsync(name, ++drawn);
        }

        Assert.NotEqual(0, drawn);
    }

    /// <summary>PICTURES names the cards (<c>ja/welcome</c>), or says <c>all</c>.</summary>
    private static IEnumerable<string> Names() => Environment.GetEnvironmentVariable("PICTURES")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        null or [] => Usual,
        ["all"] => Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/')),
        var names => names,
    };

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
