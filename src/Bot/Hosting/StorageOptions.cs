namespace Bot.Hosting;

/// <summary>Where everything is remembered: section <c>Storage</c> of the settings.</summary>
internal sealed record StorageOptions
{
    /// <summary>The connection string of the database.</summary>
    public string ConnectionString { get; init; } = "Data Source=nestor.db";

    /// <summary>Without the connection string, which may hold a password.</summary>
    public override string ToString() => nameof(StorageOptions);
}
