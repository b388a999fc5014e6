using Bot.Storage.Approvals;
using Bot.Storage.Audit;
using Bot.Storage.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage.Schema;

/// <summary>The database's tables, and what each kind of database does in its own way.</summary>
internal abstract class StorageContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<RequestRow> Requests => Set<RequestRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<AuditHeadRow> AuditHeads => Set<AuditHeadRow>();

    /// <summary>Begins a transaction in which nobody else who begins one with any of these keys comes in between, from the look to the write.</summary>
    public abstract Task<Writing> BeginAsync(IEnumerable<string> keys, CancellationToken cancellationToken);

    /// <summary>Runs one statement in the transaction that was begun.</summary>
    /// <returns>How many rows it changed.</returns>
    public virtual Task<int> ExecuteAsync(FormattableString statement, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync(statement, cancellationToken);

    /// <summary>Makes or upgrades the tables.</summary>
    public abstract Task UpgradeAsync(CancellationToken cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RequestRow>(row =>
        {
            // Nulls never collide in a unique index, so this says "one open request per machine" in every database alike.
            row.HasIndex(r => r.OpenMachine).IsUnique();
            row.Property(r => r.State).HasConversion<string>();
        });
        modelBuilder.Entity<NoticeRow>(row =>
        {
            row.HasKey(n => new { n.Request, n.Audience, n.PersonId });
            row.Property(n => n.Audience).HasConversion<string>();
        });
        modelBuilder.Entity<PersonRow>().HasKey(p => p.ObjectId);
        modelBuilder.Entity<DocumentRow>(row =>
        {
            row.HasKey(d => d.Key);
            row.HasIndex(d => d.Until);
        });
        modelBuilder.Entity<AuditRow>(row =>
        {
            row.HasKey(a => a.Sequence);
            row.Property(a => a.Sequence).ValueGeneratedNever();
            row.HasIndex(a => a.Request);
            row.HasIndex(a => a.Machine);
        });
        modelBuilder.Entity<AuditHeadRow>(row =>
        {
            row.HasKey(h => h.Id);
            row.Property(h => h.Id).ValueGeneratedNever();
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<SortableTime>();

    // SQLite cannot order by DateTimeOffset; UTC in text form sorts by time.
    private sealed class SortableTime() : ValueConverter<DateTimeOffset, DateTime>(
        time => time.UtcDateTime,
        utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
}
