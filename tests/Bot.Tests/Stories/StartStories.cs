using Bot.Hosting;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class StartStories
{
    [Fact]
    public void Outside_development_the_bot_does_not_start_without_an_app_id()
    {
        var refusal = Assert.Throws<SettingsException>(() => BotHost.Build(["--environment", "Production"]));

        Assert.Contains("MicrosoftAppId", refusal.Message);
        Assert.Contains("MicrosoftAppPassword", refusal.Message);
    }

    [Fact]
    public void In_development_a_kind_of_registration_without_an_app_id_is_a_contradiction()
    {
        var refusal = Assert.Throws<SettingsException>(() => BotHost.Build(["--environment", "Development", "--MicrosoftAppType", "SingleTenant"]));

        Assert.Contains("neither", refusal.Message);
    }

    [Fact]
    public async Task The_bot_with_the_settings_it_comes_with_answers_in_development()
    {
        await using var story = await Story.BeginAsync(contentRoot: Dotnet.BotProject);

        await story.Mika.SayAsync("help");

        await story.Teams.WaitAsync(sent => sent.HasCard);
    }

    [Fact]
    public void In_production_the_bot_does_not_start_on_a_simulated_azure()
    {
        var refusal = Assert.Throws<SettingsException>(() => BotHost.Build(
        [
            "--environment", "Production", "--MicrosoftAppId", "app", "--MicrosoftAppType", "MultiTenant", "--MicrosoftAppPassword", "secret",
            "--Azure:Simulator", "http://127.0.0.1:5005",
        ]));

        Assert.Contains("Azure:Simulator", Assert.Single(refusal.Problems).Words);
        Assert.DoesNotContain("secret", refusal.Message);
    }
}
