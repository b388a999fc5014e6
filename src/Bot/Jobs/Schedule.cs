using Quartz;

namespace Bot.Jobs;

/// <summary>The durable schedule: Quartz.NET with its job store in the bot's own database.</summary>
internal static class Schedule
{
    /// <summary>Keeps jobs in the same SQLite file as everything else.</summary>
    public static void KeepJobsIn(this IQuartzBuilder quartz, string database) => quartz.UsePersistentStore(store =>
    {
        store.UseSqlite(database);
        store.ProvisionSchema();
    });
}
