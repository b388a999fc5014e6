using AzureSimulator;
using Bot.Core.Audit;

namespace Bot.Tests.Engine;

public class ClusterTests
{
    private const int Machines = 50;

    [Fact]
    public async Task Three_bots_on_one_database_resize_fifty_machines_once_each_although_one_of_them_is_killed()
    {
        await using var stage = await ClusterStage.OpenAsync();
        List<string> machines = [.. Enumerable.Range(1, Machines).Select(number => $"vm-cluster-{number:00}")];
        var people = await Task.WhenAll(machines.Select(stage.AskAsync));

        var approving = people.Zip(machines, stage.ApproveAsync).ToList();
        await Task.WhenAll(approving.Take(Machines / 2));
        await stage.KillOneAsync();
        await Task.WhenAll(approving);
        await Task.WhenAll(people.Select(stage.EndAsync));

        Assert.All(machines, machine =>
        {
            var (vm, sizes) = stage.Look(machine);
            Assert.Equal((ClusterStage.NewSize, PowerState.Running), (vm.Size, vm.PowerState));
            Assert.Equal([ClusterStage.NewSize], sizes);
        });
        await CheckAuditAsync(stage.Audit);
    }

    private static async Task CheckAuditAsync(IAuditLog audit)
    {
        Assert.Null((await audit.VerifyAsync(null, CancellationToken.None)).Fault);
        List<AuditEntry> entries = [];
        await foreach (var stored in audit.ReadAsync(CancellationToken.None))
        {
            entries.Add(AuditRecord.TryRead(stored.Content, stored.Hash)!.Entry);
        }

        Assert.All((AuditEvent[])[AuditEvent.Requested, AuditEvent.Approved, AuditEvent.Ended], what => Assert.Equal(Machines, entries.Count(entry => entry.What == what)));
    }
}
