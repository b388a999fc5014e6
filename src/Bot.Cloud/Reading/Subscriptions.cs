using Bot.Cloud.Connection;
using Bot.Cloud.Wire;

namespace Bot.Cloud.Reading;

/// <summary>The subscriptions that the bot may read, remembered for some minutes.</summary>
internal sealed class Subscriptions(ArmReader arm, ResourceGraph graph, AzureOptions options, TimeProvider clock)
{
    private const string All = "";

    private readonly RefreshingCache<string, IReadOnlyList<Subscription>> known =
        new(clock, fresh: TimeSpan.FromMinutes(10), usable: TimeSpan.FromHours(1), capacity: 1);

    private readonly RefreshingCache<string, IReadOnlySet<string>> indexed =
        new(clock, fresh: TimeSpan.FromMinutes(10), usable: TimeSpan.FromHours(1), capacity: 1);

    /// <summary>All of them, by name. When there are none, the next call asks again: a right that was just given counts at once.</summary>
    public async Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken)
    {
        var list = await known.GetAsync(All, ReadAsync, cancellationToken);
        if (list.Count == 0)
            known.Forget(All);
        return list;
    }

    /// <summary>Ids that the settings name and the bot cannot see.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyList<Subscription> visible) =>
        [.. options.Subscriptions.Where(id => !visible.Any(subscription => Same(subscription.Id, id)))];

    /// <summary>Ids of the subscriptions that Resource Graph looks into: it keeps silent about the rest, in which a machine may be all the same.</summary>
    public Task<IReadOnlySet<string>> IndexedAsync(CancellationToken cancellationToken) => indexed.GetAsync(All, ReadIndexedAsync, cancellationToken);

    /// <summary>A subscription's display name as far as it is remembered, else its id.</summary>
    public string NameOf(string id) => known.Peek(All)?.FirstOrDefault(subscription => Same(subscription.Id, id))?.Name ?? id;

    private async Task<IReadOnlyList<Subscription>> ReadAsync(CancellationToken cancellationToken)
    {
        var list = new List<Subscription>();
        await foreach (var json in arm.ListAsync("/subscriptions?api-version=2022-12-01", CloudJson.Default.SubscriptionJson, cancellationToken))
        {
            if (json is { SubscriptionId: { } id } && IsWanted(id) && json.State is not ("Disabled" or "Deleted"))
                list.Add(new(id, json.DisplayName is { Length: > 0 } name ? name : id));
        }
        return [.. list.OrderBy(subscription => subscription.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private async Task<IReadOnlySet<string>> ReadIndexedAsync(CancellationToken cancellationToken)
    {
        var found = await graph.AskAsync("ResourceContainers | where type =~ 'microsoft.resources/subscriptions' | project subscriptionId", CloudJson.Default.FoundSubscriptions, cancellationToken);
        return found.Select(subscription => subscription.SubscriptionId ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private bool IsWanted(string id) => options.Subscriptions.Count == 0 || options.Subscriptions.Any(wanted => Same(wanted, id));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
