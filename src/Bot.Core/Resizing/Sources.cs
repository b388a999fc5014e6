namespace Bot.Core.Resizing;

/// <summary>The documents that several rules rest on, and their days.</summary>
internal static class Sources
{
    public const string Resize = "https://learn.microsoft.com/azure/virtual-machines/sizes/resize-vm";
    public const string Errors = "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/error-messages";
    public const string Allocation = "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/allocation-failure";
    public const string Skus = "https://learn.microsoft.com/rest/api/compute/resource-skus/list";
    public const string Lisa = "https://github.com/microsoft/lisa (lisa/sut_orchestrator/azure/features.py)";
    public const string SapScript = "https://github.com/Azure/SAP-on-Azure-Scripts-and-Utilities (Azure-NVMe-Utils)";
    public const string Hibernate = "https://learn.microsoft.com/azure/virtual-machines/hibernate-resume";
    public const string Retirement = "https://learn.microsoft.com/azure/virtual-machines/sizes/lifecycle/retirements-and-capacity-restrictions";
    public const string TrustedLaunch = "https://learn.microsoft.com/azure/virtual-machines/trusted-launch";
    public const string Nested = "https://learn.microsoft.com/windows-server/virtualization/hyper-v/enable-nested-virtualization";
    public const string Reservation = "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview";
    public const string Quota = "https://learn.microsoft.com/azure/virtual-machines/quotas";
    public const string Locks = "https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources";

    /// <summary>No document was found: what the platform is known to do. A word of ours; people's texts are looked up by it.</summary>
    public const string Practice = "practice";

    /// <summary>The organisation's own settings, section <c>Offers</c>. A word of ours as well.</summary>
    public const string Settings = "settings";

    public static readonly DateOnly ResizeDay = new(2025, 11, 6);
    public static readonly DateOnly TrustedLaunchDay = new(2025, 4, 21);
    public static readonly DateOnly NestedDay = new(2025, 6, 10);
    public static readonly DateOnly RetirementDay = new(2026, 9, 24);
    public static readonly DateOnly SapDay = new(2026, 5, 26);

    /// <summary>The day of this table, for sources that carry no day of their own.</summary>
    public static readonly DateOnly TableDay = new(2026, 11, 23);
}
