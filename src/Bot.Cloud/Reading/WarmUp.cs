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
            await Task.WhenAll(ListAsync(stoppingToken), IndexAsync(stoppingToken));
        }
        catch (Exception exception) when (Refusal.TryRead(exception, stoppingToken, out var refusal))
        {
            LogRefused(refusal.Kind, refusal.Message);
        }
    }

    private async Task ListAsync(CancellationToken stoppingToken)
    {
        var visible = await subscriptions.ListAsync(stoppingToken);
        LogVisible(visible.Count, Names(visible));
    }

    private async Task IndexAsync(CancellationToken stoppingToken)
    {
        var indexed = await subscriptions.IndexedAsync(stoppingToken);
        var unsearched = (await subscriptions.ListAsync(stoppingToken)).Where(subscription => !indexed.Contains(subscription.Id)).ToList();
        if (unsearched.Count > 0)
            LogUnsearched(unsearched.Count, Names(unsearched));
    }

    private static string Names(IEnumerable<Subscription> list) => string.Join(", ", list.Select(subscription => subscription.Name));

    [LoggerMessage(LogLevel.Information, "Can read {Count} subscriptions: {Names}")]
    private partial void LogVisible(int count, string names);

    [LoggerMessage(LogLevel.Warning, "Resource Graph does not search {Count} of them for the bot, or not wholly: {Names}. Give it the reading role on the whole subscription.")]
    private partial void LogUnsearched(int count, string names);

    [LoggerMessage(LogLevel.Warning, "Could not list the subscriptions: {Kind}, {Message}. Tried again when somebody asks.")]
    private partial void LogRefused(RefusalKind kind, string message);
}
