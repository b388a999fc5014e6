using Bot.Cloud.Refusals;
using Bot.Core.Machines;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Cloud.Reading;

/// <summary>Signs in and lists the subscriptions while the host starts: the first person does not wait for it, and whoever runs the bot reads in the log what it can see.</summary>
internal sealed partial class WarmUp(Subscriptions subscriptions, ILogger<WarmUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var visible = await subscriptions.ListAsync(stoppingToken);
            LogVisible(visible.Count, string.Join(", ", visible.Select(subscription => subscription.Name)));
        }
        catch (Exception exception) when (Refusal.TryRead(exception, stoppingToken, out var refusal))
        {
            LogRefused(refusal.Kind, refusal.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Can read {Count} subscriptions: {Names}")]
    private partial void LogVisible(int count, string names);

    [LoggerMessage(LogLevel.Warning, "Could not list the subscriptions: {Kind}, {Message}. Tried again when somebody asks.")]
    private partial void LogRefused(RefusalKind kind, string message);
}
