using System.Globalization;

namespace Benchmarks.Load;

/// <summary>What a load of resizes took.</summary>
/// <param name="Database">On which database.</param>
/// <param name="Count">How many resizes.</param>
/// <param name="Beyond">For each, how long it took beyond its three operations, from the approval to the told end.</param>
/// <param name="Asking">How long all the asking took.</param>
/// <param name="Whole">From the first approval to the last told end.</param>
/// <param name="MostThreads">The most threads that the bot had.</param>
/// <param name="MostMb">The most memory that the bot had.</param>
/// <param name="Cpu">The bot's processor time from the first approval to the last told end.</param>
/// <param name="Each">What each request made of the database, from the question to the told end.</param>
/// <param name="Problem">What is wrong at the end; null when every machine has its new size and the audit is whole.</param>
internal sealed record LoadResult(
    string Database, int Count, IReadOnlyList<TimeSpan> Beyond, TimeSpan Asking, TimeSpan Whole, int MostThreads, double MostMb, TimeSpan Cpu, DatabaseUse Each, string? Problem)
{
    public static IReadOnlyList<string> Columns =>
        ["database", "resizes", "all ended", "s beyond the operations: median", "95 %", "slowest", "s asking", "s in all", "s of processor", "threads", "MB", "bytes a request", "rows written", "commits"];

    public IReadOnlyList<string> Cells =>
    [
        Database, Text(Count), Problem ?? "yes", Seconds(At(0.5)), Seconds(At(0.95)), Seconds(Beyond.Max()), Seconds(Asking), Seconds(Whole), Seconds(Cpu), Text(MostThreads), Text((long)MostMb), Text(Each.Bytes), Counted(Each.Rows), Counted(Each.Commits),
    ];

    private TimeSpan At(double share) => Beyond.Order().ElementAt((int)(share * (Beyond.Count - 1)));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);

    private static string Counted(long? number) => number is { } known ? Text(known) : "not counted";

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
