namespace Benchmarks.Load;

/// <summary>How much a database has been used.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Rows">How many rows were inserted, changed or deleted; null when the database does not count them.</param>
/// <param name="Commits">How many transactions were committed, reading ones included; null when the database does not count them.</param>
internal sealed record DatabaseUse(long Bytes, long? Rows = null, long? Commits = null)
{
    /// <summary>What was added since, for each of so many requests.</summary>
    public DatabaseUse Each(DatabaseUse before, int count) => new((Bytes - before.Bytes) / count, (Rows - before.Rows) / count, (Commits - before.Commits) / count);
}
