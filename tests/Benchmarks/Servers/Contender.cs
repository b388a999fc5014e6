using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks.Servers;

/// <summary>Who is measured: how to start it.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Start">The command for a port, with what the environment must say.</param>
internal sealed record Contender(string Name, Func<int, ProcessStartInfo> Start)
{
    /// <summary>The bearer token that its callers send; null when it asks for none.</summary>
    public string? Token { get; init; }
}

/// <summary>A contender that runs as a process of its own.</summary>
internal sealed class RunningContender : IDisposable
{
    private readonly Process _process;
    private readonly Stopwatch _since = Stopwatch.StartNew();

    private RunningContender(Process process, int port) => (_process, Address) = (process, new($"http://127.0.0.1:{port}"));

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How long it took from the start of the process to its first answer.</summary>
    public TimeSpan ToFirstAnswer { get; private set; }

    /// <summary>Resident memory, in MB of 1,000,000 bytes.</summary>
    public double ResidentMb
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>How many threads it has.</summary>
    public int Threads
    {
        get
        {
            _process.Refresh();
            return _process.Threads.Count;
        }
    }

    /// <summary>Processor time, all cores together.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and asks until it answers a message.</summary>
    public static async Task<RunningContender> StartAsync(Contender contender, Message message)
    {
        var port = FreePort();
        var running = new RunningContender(Process.Start(contender.Start(port))!, port);
        using var http = new HttpClient();
        while (!await running.AnswersAsync(http, contender, message))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }

        running.ToFirstAnswer = running._since.Elapsed;
        return running;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(HttpClient http, Contender contender, Message message)
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{contender.Name} ended with {_process.ExitCode} before it answered."));
        }

        try
        {
            using var request = message.AsRequest(Address, contender.Token);
            using var answer = await http.SendAsync(request);
            return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
