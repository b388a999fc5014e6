using System.Text.Json;
using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>Paste the error, approve on the card, the VM is resized: in two real Playgrounds, in a real browser, on the README's command.</summary>
public class TheWholeStory
{
    private const string Error = "Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.";

    [Fact]
    public async Task A_pasted_error_ends_with_a_resized_machine_and_two_people_who_know_it()
    {
        Directory.CreateDirectory(TeamsWindow.Pictures);
        await using var demo = await DemoProcess.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(TeamsWindow.Chromium);
        var priya = await TeamsWindow.OpenAsync(browser, demo.Approver, "approver");
        var mika = await TeamsWindow.OpenAsync(browser, demo.Requester, "requester");
        await priya.SeeAsync("Nestor");

        await mika.SayAsync(Error);
        await mika.SeeAsync("An Azure VM is itself a guest of Hyper-V");
        await mika.PictureAsync("1-question");
        await mika.SayAsync("vm-build-07");
        await mika.SeeAsync("Standard_B4s_v2");
        await mika.PictureAsync("2-verdict");
        await mika.FillAsync("Reason", "The build needs Hyper-V.");
        await mika.PressAsync("Request");
        await priya.SeeAsync("The build needs Hyper-V.");
        await priya.PictureAsync("3-approval");
        Assert.DoesNotContain(await demo.RequestsAsync(), IsWrite);
        await priya.PressAsync("Approve");

        await mika.SeeAsync("Start MACHINE");
        await mika.PictureAsync("4-end");
        await priya.SeeAsync("Start MACHINE");
        await priya.PictureAsync("4-end");
        Assert.Single(await demo.RequestsAsync(), request => request.GetProperty("method").GetString() == "PATCH");
    }

    private static bool IsWrite(JsonElement request) => request.GetProperty("isWrite").GetBoolean();
}
