namespace Bot.Core.Resizing;

/// <summary>The public price list. Nobody waits long for it, and nothing depends on it: what cannot be had in time is unknown.</summary>
public interface IPriceList
{
    /// <summary>Begins to read a region's prices in the background, so that they are there when they are asked for.</summary>
    void Prepare(string region);

    /// <summary>A region's prices, or <see cref="RegionPrices.Unknown"/> when they cannot be had within a moment. Never fails.</summary>
    Task<RegionPrices> ReadAsync(string region, CancellationToken cancellationToken);
}
