using Bot.Hosting;

namespace Bot.Tests.Stories;

public class StartStories
{
    [Fact]
    public void Outside_development_the_bot_does_not_start_without_an_app_id()
    {
        var refusal = Assert.Throws<SettingsException>(() => BotHost.Build(["--environment", "Production"]));

        Assert.Contains("MicrosoftAppId", refusal.Message);
        Assert.Contains("MicrosoftAppTenantId", refusal.Message);
    }

    [Fact]
    public void In_production_the_bot_does_not_start_on_a_simulated_azure()
    {
        var refusal = Assert.Throws<SettingsException>(() => BotHost.Build(
        [
            "--environment", "Production", "--MicrosoftAppId", "app", "--MicrosoftAppType", "MultiTenant", "--MicrosoftAppPassword", "secret",
            "--Azure:Simulator", "http://127.0.0.1:5005",
        ]));

        Assert.Contains("Azure:Simulator", Assert.Single(refusal.Problems));
        Assert.DoesNotContain("secret", refusal.Message);
    }
}
