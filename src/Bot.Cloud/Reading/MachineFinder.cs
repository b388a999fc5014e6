using Azure;
using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Microsoft.Extensions.Logging;

namespace Bot.Cloud.Reading;

/// <summary>Finds machines by name over all subscriptions at once: by the index, and one by one where the index knows nothing.</summary>
internal sealed partial class MachineFinder(ArmReader arm, MachineIndex index, Subscriptions subscriptions, TimeProvider clock, ILogger<MachineFinder> logger)
{
    // One sick subscription must not keep a person waiting for all the others.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private const int MostSizes = 10;

    /// <summary>Finds machines by name.</summary>
    public async Task<MachineSearch> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await SearchAsync(name.Trim(), cancellationToken);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new MachineSearch.Refused(refusal);
        }
    }

    private async Task<MachineSearch> SearchAsync(string name, CancellationToken cancellationToken)
    {
        var possible = ArmNames.IsMachineName(name);
        var indexed = possible ? index.FindAsync(name, cancellationToken) : NothingIndexed;
        var unsearched = possible ? UnsearchedAsync(cancellationToken) : NothingUnsearched;
        var visible = await subscriptions.ListAsync(cancellationToken);
        if (await indexed is [_, ..] found)
            return Indexed(found) with { Unreadable = [.. (await unsearched).Select(subscription => subscription.Name), .. subscriptions.Missing(visible)] };
        return possible
            ? await SearchOneByOneAsync(name, visible, cancellationToken)
            : new MachineSearch.None([], Names(visible)) { Unreadable = subscriptions.Missing(visible) };
    }

    // Visible, but none of those that the index looks into. When that cannot be told, nothing is said of it.
    private async Task<IReadOnlyList<Subscription>> UnsearchedAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var searched = await subscriptions.IndexedAsync(either.Token);
            return [.. (await subscriptions.ListAsync(either.Token)).Where(subscription => !searched.Contains(subscription.Id))];
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            LogSearchUnknown(refusal.Kind, refusal.Message);
            return [];
        }
    }

    private MachineSearch Indexed(IReadOnlyList<(MachineId Id, VmJson Machine)> found)
    {
        var hits = found.Select(one => new MachineHit(
            one.Id, subscriptions.NameOf(one.Id.SubscriptionId), ArmNames.Region(one.Machine.Location ?? ""), one.Machine.Properties?.HardwareProfile?.VmSize)).ToList();
        return hits is [var only] ? new MachineSearch.One(only) : new MachineSearch.Several(hits);
    }

    private async Task<MachineSearch> SearchOneByOneAsync(string name, IReadOnlyList<Subscription> visible, CancellationToken cancellationToken)
    {
        // The quote is doubled for the filter even though no valid name holds one.
        var answers = await AskAllAsync(visible, $"{OnlyMachines} and name eq '{name.Replace("'", "''", StringComparison.Ordinal)}'", cancellationToken);
        var search = await JudgeAsync(name, answers, cancellationToken);
        return search with { Unreadable = [.. answers.Where(a => a.Refusal is not null).Select(a => a.Subscription.Name), .. subscriptions.Missing(visible)] };
    }

    private async Task<MachineSearch> JudgeAsync(string name, IReadOnlyList<Answer> answers, CancellationToken cancellationToken)
    {
        var hits = answers.SelectMany(answer => answer.Hits).Where(hit => string.Equals(hit.Id.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
        return (hits, answers.FirstOrDefault()?.Refusal) switch
        {
            ([var hit], _) => new MachineSearch.One(hit),
            ([_, ..], _) => new MachineSearch.Several(await WithSizesAsync(hits, cancellationToken)),
            (_, { } refusal) when answers.All(answer => answer.Refusal is not null) => new MachineSearch.Refused(refusal),
            _ => await NoneAsync(name, [.. answers.Where(answer => answer.Refusal is null).Select(answer => answer.Subscription)], cancellationToken),
        };
    }

    private async Task<MachineSearch> NoneAsync(string name, IReadOnlyList<Subscription> readable, CancellationToken cancellationToken)
    {
        var all = await AskAllAsync(readable, OnlyMachines, cancellationToken);
        var close = CloseNames.To(name, all.SelectMany(answer => answer.Hits).Select(hit => hit.Id.Name));
        return new MachineSearch.None(close, Names(readable));
    }

    private async Task<IReadOnlyList<Answer>> AskAllAsync(IReadOnlyList<Subscription> asked, string filter, CancellationToken cancellationToken) =>
        await Task.WhenAll(asked.Select(subscription => AskAsync(subscription, filter, cancellationToken)));

    private async Task<Answer> AskAsync(Subscription subscription, string filter, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var hits = new List<MachineHit>();
        try
        {
            var path = $"/subscriptions/{subscription.Id}/resources?api-version=2022-09-01&$filter={Uri.EscapeDataString(filter)}";
            await foreach (var json in arm.ListAsync(path, CloudJson.Default.ResourceJson, either.Token))
            {
                if (MachineId.TryParse(json.Id, out var id))
                    hits.Add(new(id, subscription.Name, ArmNames.Region(json.Location ?? ""), Size: null));
            }
            return new(subscription, hits, null);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            LogUnreadable(subscription.Name, refusal.Kind, refusal.Message);
            return new(subscription, hits, refusal);
        }
    }

    private async Task<IReadOnlyList<MachineHit>> WithSizesAsync(IReadOnlyList<MachineHit> hits, CancellationToken cancellationToken)
    {
        var sized = await Task.WhenAll(hits.Take(MostSizes).Select(hit => WithSizeAsync(hit, cancellationToken)));
        return [.. sized, .. hits.Skip(MostSizes)];
    }

    private async Task<MachineHit> WithSizeAsync(MachineHit hit, CancellationToken cancellationToken)
    {
        try
        {
            var vm = await arm.GetAsync($"{hit.Id.Path()}?api-version={ComputeApi.Version}", CloudJson.Default.VmJson, cancellationToken);
            return hit with { Size = vm.Properties?.HardwareProfile?.VmSize };
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out _))
        {
            return hit; // A person chooses by the names; the size is a help.
        }
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<Subscription> list) => [.. list.Select(subscription => subscription.Name)];

    private static readonly Task<IReadOnlyList<(MachineId Id, VmJson Machine)>> NothingIndexed = Task.FromResult<IReadOnlyList<(MachineId, VmJson)>>([]);

    private static readonly Task<IReadOnlyList<Subscription>> NothingUnsearched = Task.FromResult<IReadOnlyList<Subscription>>([]);

    private const string OnlyMachines = "resourceType eq 'Microsoft.Compute/virtualMachines'";

    private sealed record Answer(Subscription Subscription, IReadOnlyList<MachineHit> Hits, AzureRefusal? Refusal);

    [LoggerMessage(LogLevel.Warning, "Could not learn which subscriptions the index searches: {Kind}, {Message}")]
    private partial void LogSearchUnknown(RefusalKind kind, string message);

    [LoggerMessage(LogLevel.Warning, "Could not search the subscription {Subscription}: {Kind}, {Message}")]
    private partial void LogUnreadable(string subscription, RefusalKind kind, string message);
}
