using Bot.Cloud.Checkup;
using Bot.Hosting;

namespace Bot.Commands.Checkup;

/// <summary>The bot as the doctor finds it: its settings, and what they lead to. Nothing of it is started.</summary>
/// <param name="Settings">The settings, which are complete.</param>
/// <param name="Configuration">Where they came from.</param>
/// <param name="Services">The connections that the bot would use.</param>
/// <param name="Http">A client for public documents.</param>
internal sealed record Patient(Settings Settings, IConfiguration Configuration, IServiceProvider Services, HttpClient Http)
{
    /// <summary>Looks at Azure.</summary>
    public IAzureCheckup Azure => Services.GetRequiredService<IAzureCheckup>();

    /// <summary>Whether callers are authenticated; only in Development they need not be.</summary>
    public bool IsRegistered => Settings.AppId.Length > 0;
}
