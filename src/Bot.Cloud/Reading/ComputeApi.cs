namespace Bot.Cloud.Reading;

/// <summary>Versions of Azure's interfaces that we ask for.</summary>
internal static class ComputeApi
{
    /// <summary>The version that the SDK's own calls carry, so that both see the same machine.</summary>
    public const string Version = "2023-07-01";

    /// <summary>The Resource SKUs API.</summary>
    public const string Skus = "2021-07-01";

    /// <summary>Managed disks.</summary>
    public const string Disks = "2023-04-02";

    /// <summary>Network interfaces.</summary>
    public const string Network = "2023-09-01";

    /// <summary>Management locks.</summary>
    public const string Locks = "2016-09-01";

    /// <summary>What policy would deny.</summary>
    public const string PolicyInsights = "2023-03-01";

    /// <summary>Role assignments, role definitions, deny assignments and one's own permissions.</summary>
    public const string Authorization = "2022-04-01";

    /// <summary>Preview features of a subscription.</summary>
    public const string Features = "2021-07-01";
}
