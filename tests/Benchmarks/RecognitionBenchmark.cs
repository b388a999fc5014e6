using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Bot.Core.Diagnosis;

namespace Benchmarks;

/// <summary>What a paste costs: time and memory, for texts from a line to a megabyte, ordinary ones and ones made to hurt.</summary>
internal sealed class RecognitionBenchmark : IBenchmark
{
    /// <inheritdoc/>
    public string Verb => "recognition";

    /// <inheritdoc/>
    public string What => "reading a pasted error: 100 B, 10 KB and 1 MB, ordinary and hostile; time and allocation a paste";

    /// <inheritdoc/>
    public Task RunAsync(string[] arguments)
    {
        BenchmarkRunner.Run<OnePaste>(args: arguments);
        return Task.CompletedTask;
    }
}

/// <summary>One paste, read once.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(5)]
[IterationCount(10)]
public class OnePaste
{
    private static readonly ErrorReader Reader = new();
    private string _text = "";

    /// <summary>The kinds of text: a log with the message at its end; talk in Japanese; terms that nearly make a sign; markup that never ends.</summary>
    [ParamsAllValues]
    public PasteKind Kind { get; set; }

    /// <summary>How many letters.</summary>
    [Params(100, 10_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Write()
    {
        const string Message = "Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.";
        var filler = Kind switch
        {
            PasteKind.Log => "2026-11-26 10:11:12.123 [INFO] request 17 took 12 ms\n",
            PasteKind.Japanese => "本日の定例会議では、仮想マシンの台数とコストについて話し合いました。",
            PasteKind.NearMisses => "virtual machine 'hypervisor kvm not available bios virtualization not enabled vmx event id: ",
            _ => "<b<b &amp;#39 \\u00 \u001b[31 'name ",
        };
        var repeated = string.Concat(Enumerable.Repeat(filler, (Length / filler.Length) + 1))[..Length];
        _text = Kind == PasteKind.Log && Length > Message.Length ? string.Concat(repeated.AsSpan(Message.Length), Message) : repeated;
    }

    /// <summary>Reads it.</summary>
    [Benchmark]
    public Reading Read() => Reader.Read(_text);
}

/// <summary>The kinds of text.</summary>
public enum PasteKind
{
    /// <summary>A log with the message at its end.</summary>
    Log,

    /// <summary>Japanese talk.</summary>
    Japanese,

    /// <summary>Terms that nearly make a sign, over and over.</summary>
    NearMisses,

    /// <summary>Beginnings of markup that never end.</summary>
    Markup,
}
