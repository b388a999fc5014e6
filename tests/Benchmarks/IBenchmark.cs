namespace Benchmarks;

/// <summary>One thing that is measured.</summary>
internal interface IBenchmark
{
    /// <summary>What it is called on the command line.</summary>
    string Verb { get; }

    /// <summary>What it measures, in a line.</summary>
    string What { get; }

    /// <summary>Measures, and prints what it found.</summary>
    /// <param name="arguments">What stood behind the verb.</param>
    Task RunAsync(string[] arguments);
}
