namespace AzureSimulator.Sizes;

/// <summary>One restriction of a size in a region, as Resource SKUs lists it.</summary>
internal sealed record Restriction(string Type, string Region, IReadOnlyList<string> Zones, string ReasonCode)
{
    public bool Closes(string? zone) => Type == "Location" || (zone is not null && Zones.Contains(zone));
}
