using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Bot.Storage.Tests;

/// <summary>A real PostgreSQL server of our own (Debian's package, installed by tests/run): a free port, a temporary folder, gone with this process however it ends.</summary>
internal sealed class PostgresServer
{
    private const string Script = """
        set -e
        dir=$(mktemp -d)
        trap 'rm -rf "$dir"' EXIT
        "$1/initdb" -D "$dir" -U nestor -A trust -E UTF8 --locale=C --no-sync >&2
        "$1/postgres" -D "$dir" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 $3 >&2 &
        server=$!
        read -r _ || true
        kill -QUIT "$server"; wait "$server" || true
        """;

    private static readonly Lazy<Task<PostgresServer>> Shared = new(() => StartAsync("-c fsync=off -c synchronous_commit=off -c full_page_writes=off"));
    private static int _databases;
    private readonly Process _process;
    private readonly int _port;

    private PostgresServer(Process process, int port) => (_process, _port) = (process, port);

    /// <summary>The server of this run of the tests.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="options">More options of the command <c>postgres</c>.</param>
    public static async Task<PostgresServer> StartAsync(string options)
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo("setpriv", [.. NotAsRoot(), "sh", "-c", Script, "sh", Binaries(), $"{port}", options])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var server = new PostgresServer(process, port);
        await server.AnswersAsync();
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> MakeDatabaseAsync()
    {
        var name = $"nestor_{Interlocked.Increment(ref _databases)}";
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name} STRATEGY file_copy";
        await command.ExecuteNonQueryAsync();
        return $"Host=127.0.0.1;Port={_port};Database={name};Username=nestor";
    }

    private async Task AnswersAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (true)
        {
            try
            {
                await using var connection = await OpenAsync();
                return;
            }
            catch (NpgsqlException) when (!_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
            }
        }
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={_port};Database=postgres;Username=nestor;Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    // PostgreSQL refuses to run as root; its package made a user.
    private static string[] NotAsRoot() => Environment.IsPrivilegedProcess ? ["--reuid=postgres", "--regid=postgres", "--clear-groups"] : ["--no-new-privs"];

    private static string Binaries() =>
        (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [])
            .Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .Max(StringComparer.Ordinal)
        ?? throw new InvalidOperationException("There is no PostgreSQL on this machine: tests/run installs it (apt-get install postgresql).");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
