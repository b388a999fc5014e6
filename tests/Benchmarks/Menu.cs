namespace Benchmarks;

/// <summary>Everything that can be measured: <c>dotnet run -c Release --project tests/Benchmarks -- VERB</c>.</summary>
internal static class Menu
{
    private static readonly IReadOnlyList<IBenchmark> All =
        [new Turns.TurnBenchmark(), new StartBenchmark(), new Diagnosis.DiagnoseBenchmark(), new RecognitionBenchmark(), new Load.LoadBenchmark()];

    /// <summary>Runs what the command line names.</summary>
    /// <returns>The exit code: 64 (EX_USAGE of sysexits.h) when it names nothing that is there.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var verb, .. var arguments] || All.FirstOrDefault(benchmark => benchmark.Verb == verb) is not { } chosen)
        {
            Print();
            return 64;
        }

        await chosen.RunAsync(arguments);
        return 0;
    }

    private static void Print()
    {
        Console.WriteLine("dotnet run -c Release --project tests/Benchmarks -- VERB");
        foreach (var benchmark in All)
        {
            Console.WriteLine($"  {benchmark.Verb,-12} {benchmark.What}");
        }
    }
}
