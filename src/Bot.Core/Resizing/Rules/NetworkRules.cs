using Bot.Core.Sizes;

namespace Bot.Core.Resizing.Rules;

/// <summary>Network interfaces.</summary>
internal static class NetworkRules
{
    /// <summary>From this version on, sizes use the Microsoft Azure Network Adapter, for which the guest needs a driver.</summary>
    private const int FirstWithMana = 6;

    public static IReadOnlyList<FitRule> Rows { get; } =
    [
        new("network-interfaces", Severity.Blocks, Sources.Skus, Sources.TableDay, fit => Answer.AtMost(fit.Machine.NetworkInterfaces, fit.Target.MaxNetworkInterfaces)),
        new("accelerated-networking", Severity.Blocks, "https://learn.microsoft.com/azure/virtual-network/accelerated-networking-overview", Sources.TableDay,
            fit => Answer.Needs(fit.Machine.AcceleratedNetworking, fit.Target.AcceleratedNetworking)),
        new("mana-driver", Severity.Warns, "https://learn.microsoft.com/azure/virtual-network/accelerated-networking-mana-overview", Sources.TableDay,
            fit => Answer.AgainstIf(fit.Machine.AcceleratedNetworking is not false && SizeName.Of(fit.Target.Name).Version >= FirstWithMana)),
    ];
}
