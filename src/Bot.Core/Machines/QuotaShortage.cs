namespace Bot.Core.Machines;

/// <summary>The numbers in a refusal for want of quota, in vCPUs. What Azure did not tell is null.</summary>
/// <param name="Needed">How many more are needed.</param>
public sealed record QuotaShortage(long Needed)
{
    /// <summary>The quota, in Azure's word: a size family such as <c>standardDSv4Family</c>, or one of <see cref="Regional"/> and <see cref="Spot"/>; null when it was not named.</summary>
    public string? Name { get; init; }

    /// <summary>The region.</summary>
    public string? Region { get; init; }

    /// <summary>How many the subscription may use.</summary>
    public long? Limit { get; init; }

    /// <summary>How many it uses.</summary>
    public long? Used { get; init; }

    /// <summary>How many are left.</summary>
    public long? Left { get; init; }

    /// <summary>The least limit with which it would work.</summary>
    public long? NewLimit { get; init; }

    /// <summary>The name of the quota for all sizes of a region together.</summary>
    public const string Regional = "cores";

    /// <summary>The name of the quota for Spot machines.</summary>
    public const string Spot = "lowPriorityCores";
}
