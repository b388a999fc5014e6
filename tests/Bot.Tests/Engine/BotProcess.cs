using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bot.Tests.Engine;

/// <summary>The bot as a process of its own, which can be killed in the middle of anything and started again on the same database and address.</summary>
/// <param name="azure">The simulated Azure's address.</param>
/// <param name="approver">Who may decide.</param>
/// <param name="database">A database that it shares with others; a SQLite file of its own when null.</param>
internal sealed class BotProcess(string azure, string approver, string? database = null) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-killed-");
    private readonly HttpClient _http = new();
    private Process? _process;

    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>The connection string of its database.</summary>
    public string Database => database ?? $"Data Source={Path.Combine(_folder.FullName, "nestor.db")}";

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. Settings()])
        {
            WorkingDirectory = _folder.FullName,
        });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(180));
        while (!await AnswersAsync(patience.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }

    /// <summary>SIGKILL: no farewell, no flush.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(Url, "/health"), cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private string[] Settings() =>
    [
        "--environment", "Development",
        "--contentRoot", _folder.FullName,
        "--urls", Url.ToString(),
        "--Azure:Simulator", azure,
        "--Storage:ConnectionString", Database,
        "--Approvals:Approvers:0", approver,
        "--Resize:Pace", "00:00:00.02",
        "--Resize:Pause", "00:00:00.1",
        "--Logging:LogLevel:Default", Environment.GetEnvironmentVariable("NESTOR_LOG") ?? "None",
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
