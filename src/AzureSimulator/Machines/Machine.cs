using System.Security.Cryptography;
using System.Text;
using AzureSimulator.Sizes;

namespace AzureSimulator.Machines;

/// <summary>A machine of the simulated Azure with what happens to it. Read and changed only under the world's gate.</summary>
internal sealed class Machine(VmSpec spec, DateTimeOffset created, int namesakes = 0)
{
    public const string Type = "Microsoft.Compute/virtualMachines";

    public VmSpec Spec { get; set; } = spec;

    /// <summary>The cluster it sits on; null while it is deallocated.</summary>
    public string? Cluster { get; set; } = spec.IsAllocated ? ClusterOf(spec) : null;

    /// <summary>The operation under way, if any.</summary>
    public Work? Ongoing { get; set; }

    /// <summary>Why the last operation failed, while the provisioning state is Failed.</summary>
    public Arm.ArmError? Failure { get; set; }

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Changed { get; set; } = created;

    public string Id { get; } = IdOf(spec.Subscription, spec.ResourceGroup, spec.Name);

    /// <summary>One that is made after another of the same id was taken away is another machine.</summary>
    public Guid VmId { get; } = GuidOf(IdOf(spec.Subscription, spec.ResourceGroup, spec.Name) + new string('+', namesakes));

    public VmSizeRow SizeRow => SizeTable.Find(Spec.Size)!;

    public string GroupId => $"/subscriptions/{Spec.Subscription}/resourceGroups/{Spec.ResourceGroup}";

    public static string IdOf(string subscription, string group, string name) =>
        $"/subscriptions/{subscription}/resourceGroups/{group}/providers/{Type}/{name}";

    /// <summary>The same text gives the same GUID, so that answers do not change from one start to the next.</summary>
    public static Guid GuidOf(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToLowerInvariant())).AsSpan(0, 16));

    /// <summary>Takes a seat for the present size, wherever such hardware stands.</summary>
    public void Allocate() => Cluster = HardwareClusters.DefaultFor(SizeRow);

    private static string ClusterOf(VmSpec spec) => spec.Cluster ?? HardwareClusters.DefaultFor(SizeTable.Find(spec.Size)!);
}
