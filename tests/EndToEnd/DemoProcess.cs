using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace EndToEnd;

/// <summary>The README's demo command as a process of its own: simulated Azure, the bot, and two real Playgrounds.</summary>
internal sealed class DemoProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nestor-demo-");
    private readonly int[] _ports = FreePorts(4);
    private readonly HttpClient _http = new();
    private readonly List<string> _printed = [];
    private Process? _process;

    /// <summary>Where the requester's Teams window is.</summary>
    public string Requester => $"http://localhost:{_ports[2]}/";

    /// <summary>Where the approver's Teams window is.</summary>
    public string Approver => $"http://localhost:{_ports[3]}/";

    /// <summary>Starts the demo and waits until it says that it runs.</summary>
    public static async Task<DemoProcess> StartAsync()
    {
        var demo = new DemoProcess();
        await demo.RunAsync();
        return demo;
    }

    /// <summary>The ARM calls that the simulated Azure got.</summary>
    public async Task<IReadOnlyList<JsonElement>> RequestsAsync() =>
        (await AzureAsync("/simulator/requests")).ValueKind switch
        {
            JsonValueKind.Array => [.. (await AzureAsync("/simulator/requests")).EnumerateArray()],
            _ => [.. (await AzureAsync("/simulator/requests")).GetProperty("value").EnumerateArray()],
        };

    public async ValueTask DisposeAsync()
    {
        _process?.Kill(entireProcessTree: true);
        await (_process?.WaitForExitAsync() ?? Task.CompletedTask);
        _process?.Dispose();
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    private Task<JsonElement> AzureAsync(string path) => _http.GetFromJsonAsync<JsonElement>($"http://127.0.0.1:{_ports[1]}{path}");

    private async Task RunAsync()
    {
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = Command(), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data, running);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, running);
        _process.Exited += (_, _) => running.TrySetException(new InvalidOperationException($"The demo ended:\n{Printed()}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await running.Task.WaitAsync(Patience);
    }

    private ProcessStartInfo Command() => new(
        "dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Demo.dll"), "--data", _folder.FullName, "--port", $"{_ports[0]}", "--azure-port", $"{_ports[1]}",
            "--requester-port", $"{_ports[2]}", "--approver-port", $"{_ports[3]}",
        ])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private void Hear(string? line, TaskCompletionSource running)
    {
        lock (_printed)
        {
            _printed.Add(line ?? "");
        }

        if (line?.Contains("Ctrl+C", StringComparison.Ordinal) == true)
        {
            running.TrySetResult();
        }
    }

    private string Printed()
    {
        lock (_printed)
        {
            return string.Join('\n', _printed);
        }
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }
}
