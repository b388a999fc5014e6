using System.Data.Common;

namespace Bot.Storage.Schema;

/// <summary>Single statements for what every turn reads and writes: prepared once where the database allows it, and without a context's bookkeeping.</summary>
internal interface IStatements
{
    /// <summary>Runs a statement whose effect outlives the process, but not necessarily a power cut.</summary>
    /// <returns>How many rows it changed.</returns>
    Task<int> WriteAsync(FormattableString statement, CancellationToken cancellationToken);

    /// <summary>The first row that a query finds, or null.</summary>
    Task<TRow?> FindAsync<TRow>(FormattableString query, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
        where TRow : class;
}
