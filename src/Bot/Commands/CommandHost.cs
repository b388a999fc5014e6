using Bot.Hosting;

namespace Bot.Commands;

/// <summary>What every command begins with.</summary>
internal static class CommandHost
{
    /// <summary>Reads the settings where the bot reads them. What a command prints is its answer alone, so nothing is logged.</summary>
    /// <exception cref="SettingsException">A file of settings is no JSON.</exception>
    public static HostApplicationBuilder Create(string[] settings)
    {
        var builder = SettingsFile.Read(() => Host.CreateApplicationBuilder(settings));
        builder.Logging.ClearProviders();
        return builder;
    }
}
