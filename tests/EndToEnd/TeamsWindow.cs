using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>One person's Teams window: a real Playground in a real browser.</summary>
internal sealed class TeamsWindow(IPage page, string name)
{
    private const float Patience = 60_000;

    /// <summary>Debian's Chromium, kept quiet.</summary>
    public static BrowserTypeLaunchOptions Chromium => new()
    {
        ExecutablePath = "/usr/bin/chromium",
        Args =
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    };

    /// <summary>Opens the window and waits until one can write in it.</summary>
    public static async Task<TeamsWindow> OpenAsync(IBrowser browser, string address, string name, int height = 1240)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1180, Height = height }, Locale = "en-US" });
        var window = new TeamsWindow(await context.NewPageAsync(), name);
        await window.GoAsync(address);
        return window;
    }

    /// <summary>Writes a message.</summary>
    public async Task SayAsync(string text)
    {
        await Compose.FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Waits until the words are to be seen; a picture tells what was there instead.</summary>
    public Task SeeAsync(string text) => SeeAsync(page.GetByText(text).Last);

    private async Task SeeAsync(ILocator what)
    {
        try
        {
            await what.WaitForAsync(new() { Timeout = Patience });
        }
        catch (TimeoutException)
        {
            await PictureAsync("missing");
            throw;
        }
    }

    /// <summary>Presses the newest button with this title.</summary>
    public Task PressAsync(string title) => page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last.ClickAsync(new() { Timeout = Patience });

    /// <summary>Writes into the newest field with this label.</summary>
    public Task FillAsync(string label, string text) => page.GetByLabel(label).Last.FillAsync(text, new() { Timeout = Patience });

    /// <summary>Takes a picture of the window.</summary>
    public Task PictureAsync(string title) => page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{title}-{name}.png") });

    /// <summary>Waits until this many cards are to be seen and takes a picture of the last one alone.</summary>
    public async Task CardPictureAsync(string title, int count)
    {
        var card = page.Locator(".ac-adaptiveCard").Nth(count - 1);
        await SeeAsync(card);
        await card.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{title}.png") });
    }

    /// <summary>Where the pictures go: NESTOR_PICTURES, or beside the tests.</summary>
    public static string Pictures => Environment.GetEnvironmentVariable("NESTOR_PICTURES") ?? Path.Combine(AppContext.BaseDirectory, "pictures");

    private ILocator Compose => page.Locator("[contenteditable=true][role=textbox]");

    private async Task GoAsync(string address)
    {
        await page.GotoAsync(address);
        await Compose.WaitForAsync(new() { Timeout = Patience });
    }
}
