using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Resizing.Rules;

/// <summary>Processor, memory, generation: what the virtual hardware must have in common.</summary>
internal static class HardwareRules
{
    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("same-size", Severity.Blocks, Sources.Resize, Sources.ResizeDay,
            fit => Answer.AgainstIf(Same(fit.Machine.Size, fit.Target.Name), fit.Target.Name)),
        new("cannot-nest", Severity.Blocks, "https://learn.microsoft.com/azure/virtual-machines/sizes/overview", SizeCatalogue.ReadOn, CannotNest),
        new("fewer-cores", Severity.Blocks, Sources.Skus, Sources.TableDay, FewerCores),
        new("less-memory", Severity.Blocks, Sources.Skus, Sources.TableDay, LessMemory),
        new("larger", Severity.Warns, Sources.Skus, Sources.TableDay,
            fit => Answer.AgainstIf(fit.Target.CoresAvailable > fit.Present?.CoresAvailable, fit.Target.CoresAvailable, fit.Present?.CoresAvailable ?? 0)),
        new("constrained-cores", Severity.Warns, "https://learn.microsoft.com/azure/virtual-machines/constrained-vcpu", Sources.TableDay,
            fit => Answer.AgainstIf(fit.Target.CoresAvailable < fit.Target.Cores, fit.Target.CoresAvailable, fit.Target.Cores)),
        new("architecture", Severity.Blocks, Sources.Lisa, Sources.TableDay, Architecture),
        new("generation", Severity.Blocks, "https://learn.microsoft.com/azure/virtual-machines/generation-2", Sources.TableDay, Generation),
        new("gpu", Severity.Warns, Sources.Practice, Sources.TableDay,
            fit => fit.Present is { } present ? Answer.AgainstIf(present.Gpus > fit.Target.Gpus, present.Gpus, fit.Target.Gpus) : Answer.Unknown),
        new("rdma", Severity.Warns, Sources.Practice, Sources.TableDay,
            fit => fit.Present is { } present ? Answer.AgainstIf(present.Rdma && !fit.Target.Rdma) : Answer.Unknown),
        new("not-for-vms", Severity.Blocks, Sources.Lisa, Sources.TableDay,
            fit => Answer.AgainstIf(!fit.Target.ForVirtualMachines, fit.Target.Name)),
    ];

    private static Answer CannotNest(Fit fit) => fit.Nesting.Verdict switch
    {
        NestingVerdict.Supported => Answer.Fits,
        NestingVerdict.NotSupported => Answer.Against(fit.Target.Name, fit.Nesting.Series),
        _ => Answer.Unknown,
    };

    private static Answer FewerCores(Fit fit) => fit.Present is not { } present
        ? Answer.Unknown
        : Answer.AgainstIf(fit.Target.CoresAvailable < present.CoresAvailable, fit.Target.CoresAvailable, present.CoresAvailable);

    private static Answer LessMemory(Fit fit) => fit.Present is not { } present
        ? Answer.Unknown
        : Answer.AgainstIf(fit.Target.MemoryGiB < present.MemoryGiB, fit.Target.MemoryGiB, present.MemoryGiB);

    private static Answer Architecture(Fit fit) => fit.Present is not { } present
        ? Answer.Unknown
        : Answer.AgainstIf(fit.Target.Architecture != present.Architecture, fit.Target.Architecture, present.Architecture);

    private static Answer Generation(Fit fit) => fit switch
    {
        { Machine.Generation: HyperVGeneration.Unknown } or { Target.Generations: [] } => Answer.Unknown,
        _ => Answer.AgainstIf(!fit.Target.Generations.Contains(fit.Machine.Generation), fit.Machine.Generation, string.Join(", ", fit.Target.Generations)),
    };

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
