using Bot.Core.Approvals;
using Bot.Hosting;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Primitives;

namespace Bot.Access;

/// <summary>
/// Puts changed approval rules in force without a restart. What cannot be read or cannot be meant does not count: the rules of before stay, and the log says why.
/// </summary>
internal sealed partial class RuleWatch(RuleBook book, IConfiguration configuration, IHostEnvironment environment, ILogger<RuleWatch> logger) : IHostedService
{
    private readonly Lock _gate = new();
    private IReadOnlyList<JsonConfigurationSource> _files = [];
    private IDisposable? _watch;

    private IEnumerable<IConfigurationSource> Sources => configuration is IConfigurationBuilder builder ? builder.Sources : [];

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var files = Sources.OfType<JsonConfigurationSource>().ToList();
        files.ForEach(file => file.OnLoadException = failure => LogRefused(failure.Exception.InnerException?.Message ?? failure.Exception.Message));
        _files = [.. files.Where(Exists)];
        _watch = ChangeToken.OnChange(configuration.GetReloadToken, Read);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _watch?.Dispose();
        return Task.CompletedTask;
    }

    // One after the other: the last to begin has seen every change.
    private void Read()
    {
        lock (_gate)
        {
            try
            {
                book.Replace(Fresh());
                LogChanged();
            }
            catch (Exception exception) when (exception is SettingsException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                LogRefused(exception.Message);
            }
        }
    }

    // From every source anew: a file that could not be read before leaves a hole in what is in memory, and less would be asked for than was written.
    private ApprovalRules Fresh()
    {
        if (_files.FirstOrDefault(file => !Exists(file)) is { } gone)
        {
            throw new FileNotFoundException($"{gone.Path} was there at the start and is gone. Put it back, or restart the bot to do without it.");
        }

        var fresh = new ConfigurationBuilder();
        foreach (var source in Sources)
        {
            fresh.Add(source);
        }

        var root = fresh.Build();
        using var all = root as IDisposable;
        return Settings.ReadRules(root, environment).Rules;
    }

    private static bool Exists(JsonConfigurationSource file) => file is { FileProvider: { } folder, Path: { } path } && folder.GetFileInfo(path).Exists;

    [LoggerMessage(LogLevel.Warning, "The settings were read anew: the approval rules that they hold are in force")]
    private partial void LogChanged();

    [LoggerMessage(LogLevel.Error, "The changed settings are refused; the approval rules of before stay in force: {Why}")]
    private partial void LogRefused(string why);
}
