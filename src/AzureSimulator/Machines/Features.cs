namespace AzureSimulator.Machines;

/// <summary>Preview features of a subscription.</summary>
internal static class Features
{
    public static string State(SimulatorWorld world, string subscription, string name) => world.Settings.Features
        .Where(feature => feature.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Where(feature => feature.Subscription is null || feature.Subscription.Equals(subscription, StringComparison.OrdinalIgnoreCase))
        .Select(feature => feature.State)
        .LastOrDefault("NotRegistered");

    public static bool IsRegistered(SimulatorWorld world, string subscription, string name) => State(world, subscription, name) == "Registered";
}
