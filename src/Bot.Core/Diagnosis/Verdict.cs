namespace Bot.Core.Diagnosis;

/// <summary>What a pasted text says about virtualization. The order of the cases carries no meaning.</summary>
public enum Verdict
{
    /// <summary>Neither of the other two: an ordinary sentence, another product's error, a success.</summary>
    NotRecognized,

    /// <summary>The text says that hardware virtualization or the hypervisor is missing, so the VM size is the first suspect.</summary>
    NoHypervisor,

    /// <summary>A virtualization problem whose text names another cause.</summary>
    OtherVirtualization,
}

/// <summary>The names under which verdicts travel in JSON.</summary>
public static class VerdictNames
{
    /// <summary>The verdict's name on the wire: <c>no-hypervisor</c>, <c>other-virtualization</c> or <c>not-recognized</c>.</summary>
    public static string WireName(this Verdict verdict) => verdict switch
    {
        Verdict.NoHypervisor => "no-hypervisor",
        Verdict.OtherVirtualization => "other-virtualization",
        _ => "not-recognized",
    };
}
