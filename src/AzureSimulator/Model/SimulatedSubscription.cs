namespace AzureSimulator;

/// <summary>One subscription of the simulated tenant.</summary>
/// <param name="Id">The subscription's GUID, lower case.</param>
/// <param name="DisplayName">The name that people see.</param>
public sealed record SimulatedSubscription(string Id, string DisplayName);
