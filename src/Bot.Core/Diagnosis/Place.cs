using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Diagnosis;

/// <summary>Where the error happened. The cases below are all there are.</summary>
public abstract record Place
{
    private Place() { }

    /// <summary>An Azure VM that we read.</summary>
    /// <param name="Machine">The machine.</param>
    /// <param name="Nesting">What the catalogue says of its size.</param>
    public sealed record AzureVm(Machine Machine, NestingFact Nesting) : Place;

    /// <summary>A physical machine, by the person's word.</summary>
    public sealed record Physical : Place;

    /// <summary>A virtual machine on somebody's own hypervisor, by the person's word.</summary>
    public sealed record OwnHypervisor : Place;

    /// <summary>Somewhere outside Azure; the person did not say more.</summary>
    public sealed record Elsewhere : Place;
}
