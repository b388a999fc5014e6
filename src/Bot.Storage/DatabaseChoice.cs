using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bot.Storage;

/// <summary>Which database a connection string names. The cases below are all there are.</summary>
internal abstract record DatabaseChoice
{
    private const string Help =
        "give a SQLite file ('Data Source=nestor.db') or a PostgreSQL database ('Host=db.example.com;Database=nestor;Username=nestor;Password=…' or 'postgres://nestor@db.example.com/nestor').";

    // A replica needs no more at once, and a small server of Azure has 35 connections for everybody.
    private const int MostConnections = 20;

    // https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private (read 2026-11): where Azure's servers are, in each cloud.
    private static readonly string[] AzureHosts = [".postgres.database.azure.com", ".postgres.database.usgovcloudapi.net"];

    private DatabaseChoice() { }

    /// <summary>A SQLite file.</summary>
    public sealed record Sqlite(string ConnectionString) : DatabaseChoice;

    /// <summary>A PostgreSQL database.</summary>
    /// <param name="ConnectionString">The connection string in Npgsql's form.</param>
    /// <param name="TakesToken">Whether it is Azure's and no password is given: then the bot signs in with its own identity.</param>
    public sealed record Postgres(string ConnectionString, bool TakesToken) : DatabaseChoice;

    /// <summary>Reads a connection string.</summary>
    /// <exception cref="ArgumentException">It names no database that we know.</exception>
    public static DatabaseChoice Of(string connectionString)
    {
        if (connectionString.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || connectionString.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
            return ToPostgres(FromAddress(connectionString));
        var parts = Read(() => new DbConnectionStringBuilder { ConnectionString = connectionString });
        return (parts.ContainsKey("Host") || parts.ContainsKey("Server"), parts.ContainsKey("Data Source") || parts.ContainsKey("DataSource") || parts.ContainsKey("Filename")) switch
        {
            (true, false) => ToPostgres(Read(() => new NpgsqlConnectionStringBuilder(connectionString))),
            (false, true) => ToSqlite(Read(() => new SqliteConnectionStringBuilder(connectionString))),
            _ => throw new ArgumentException($"Storage:ConnectionString names no database: {Help}"),
        };
    }

    private static Sqlite ToSqlite(SqliteConnectionStringBuilder builder)
    {
        if (builder.DataSource is "")
            throw new ArgumentException($"Storage:ConnectionString names no file: {Help}");
        builder.ForeignKeys = true;
        return new(builder.ConnectionString);
    }

    private static Postgres ToPostgres(NpgsqlConnectionStringBuilder builder)
    {
        if (builder.Host is null or "" || builder.Database is null or "")
            throw new ArgumentException($"Storage:ConnectionString names no host or no database: {Help}");
        var takesToken = string.IsNullOrEmpty(builder.Password) && AzureHosts.Any(host => builder.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase));
        // Whoever reads a token on its way could use it: it goes to a proven server only.
        if (takesToken)
            builder.SslMode = SslMode.VerifyFull;
        if (!builder.ContainsKey("Maximum Pool Size") || builder.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
            builder.MaxPoolSize = MostConnections;
        return new(builder.ConnectionString, takesToken);
    }

    // https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING (read 2026-11), with Npgsql's names for what is asked for behind the question mark.
    private static NpgsqlConnectionStringBuilder FromAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            throw new ArgumentException($"Storage:ConnectionString is no address: {Help}");
        var (user, password) = address.UserInfo.Split(':', 2) is [var name, var secret] ? (name, secret) : (address.UserInfo, "");
        return Read(() =>
        {
            var builder = new NpgsqlConnectionStringBuilder { Host = address.Host, Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')) };
            if (address.Port > 0)
                builder.Port = address.Port;
            if (user.Length > 0)
                builder.Username = Uri.UnescapeDataString(user);
            if (password.Length > 0)
                builder.Password = Uri.UnescapeDataString(password);
            foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)))
                builder[NpgsqlName(pair[0])] = NpgsqlValue(Uri.UnescapeDataString(pair[^1]));
            return builder;
        });
    }

    private static string NpgsqlName(string name) => name switch
    {
        "sslmode" => "SSL Mode",
        "sslrootcert" => "Root Certificate",
        "connect_timeout" => "Timeout",
        "application_name" => "Application Name",
        _ => Uri.UnescapeDataString(name),
    };

    private static string NpgsqlValue(string value) => value switch
    {
        "verify-ca" => nameof(SslMode.VerifyCA),
        "verify-full" => nameof(SslMode.VerifyFull),
        _ => value,
    };

    // The drivers' own words, without the string: it may hold a password.
    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException or InvalidCastException)
        {
            throw new ArgumentException($"Storage:ConnectionString cannot be read ({exception.Message.ReplaceLineEndings(" ")}): {Help}", exception);
        }
    }
}
