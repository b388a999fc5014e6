using System.IO.Enumeration;
using AzureSimulator.Machines;

namespace AzureSimulator;

/// <summary>The faults that still wait for their call or operation.</summary>
internal sealed class FaultBox
{
    private readonly Lock gate = new();
    private readonly List<Fault> waiting = [];

    public void Add(Fault fault)
    {
        if (Objection(fault) is { } objection)
            throw new ArgumentException(objection);
        lock (gate)
            waiting.Add(fault);
    }

    public void Clear()
    {
        lock (gate)
            waiting.Clear();
    }

    public IReadOnlyList<Fault> Waiting()
    {
        lock (gate)
            return [.. waiting];
    }

    public Fault? TakeForCall(string method, string pathAndQuery) =>
        Take(fault => fault.Operation is null && MatchesCall(fault, method, pathAndQuery));

    /// <summary>Faults of the price list name its path: one that hits any ARM call is not meant for it.</summary>
    public Fault? TakeForPrices(string method, string pathAndQuery) => TakeNamed("prices", method, pathAndQuery);

    /// <summary>Faults of the directory name what is asked of it, for the same reason.</summary>
    public Fault? TakeForDirectory(string method, string pathAndQuery) => TakeNamed("checkMemberGroups", method, pathAndQuery);

    public Fault? TakeForOperation(WorkKind kind, string machine) => Take(fault =>
        fault.Operation is { } operation
        && operation.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase)
        && (fault.Vm is null || fault.Vm.Equals(machine, StringComparison.OrdinalIgnoreCase)));

    private Fault? TakeNamed(string service, string method, string pathAndQuery) =>
        Take(fault => fault is { Operation: null, Path: { } path } && path.Contains(service, StringComparison.OrdinalIgnoreCase) && MatchesCall(fault, method, pathAndQuery));

    private static string? Objection(Fault fault) => fault switch
    {
        { Times: < 1 } => "'times' must be 1 or more.",
        { DelayMs: < 0 } or { RetryAfter: < 0 } => "'delayMs' and 'retryAfter' must not be negative.",
        { Status: < 200 or > 599 } => "'status' must be an HTTP status from 200 to 599.",
        { Operation: { } name } when !Enum.TryParse<WorkKind>(name, true, out _) =>
            "'operation' must be deallocate, resize, start, powerOff or restart.",
        { Operation: not null, Code: null } => "A failing operation needs a 'code'.",
        { SizeAfter: not (null or "old" or "new") } => "'sizeAfter' must be old or new.",
        { Operation: null, Status: null, DelayMs: 0, Drop: false } => "Give 'status', 'delayMs', 'drop' or 'operation'.",
        _ => null,
    };

    private static bool MatchesCall(Fault fault, string method, string pathAndQuery) =>
        (fault.Method is null || fault.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        && (fault.Path is null || FileSystemName.MatchesSimpleExpression($"*{Literally(fault.Path)}*", Literally(pathAndQuery)));

    /// <summary>A question mark is itself here, not any one character.</summary>
    private static string Literally(string text) => text.Replace('?', '\u0001');

    private Fault? Take(Predicate<Fault> matches)
    {
        lock (gate)
        {
            var index = waiting.FindIndex(matches);
            if (index < 0)
                return null;
            var fault = waiting[index];
            if (fault.Times == 1)
                waiting.RemoveAt(index);
            else
                waiting[index] = fault with { Times = fault.Times - 1 };
            return fault;
        }
    }
}
