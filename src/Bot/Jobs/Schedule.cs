using Bot.Storage;
using Quartz;

namespace Bot.Jobs;

/// <summary>The durable schedule: Quartz.NET with its job store in the bot's own database.</summary>
internal static class Schedule
{
    // A replica that has not been heard of for this long is taken for dead, and its work goes on elsewhere.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    // Jobs wait for Azure, Teams and the database without holding a thread; more of them at once keep a slow answer from holding up the others.
    private const int AtOnce = 50;

    /// <summary>Keeps jobs in the same database as everything else; in PostgreSQL all replicas share the work.</summary>
    public static void KeepJobsIn(this IQuartzBuilder quartz, string database) => quartz.UseDefaultThreadPool(AtOnce).UsePersistentStore(store =>
    {
        if (StorageSetup.IsShared(database))
        {
            store.UsePostgres(source => source.UseRegisteredDataSource = true);
            store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (Heartbeat, Silence));
        }
        else
        {
            store.UseSqlite(source => source.UseRegisteredDataSource = true);
        }

        store.ProvisionSchema();
    });
}
