using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Cloud.Reading;
using Bot.Cloud.Wire;
using Bot.Core.Resizing;
using Microsoft.Extensions.Logging;

namespace Bot.Cloud.Prices;

/// <summary>
/// Azure's public price list, read once a day for each region. A person waits for it a moment at most, and after a failure nobody waits
/// for a while. https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices (read 2026-11).
/// </summary>
internal sealed partial class RetailPrices(AzureOptions azure, PriceOptions options, TimeProvider clock, ILogger<RetailPrices> logger) : IPriceList, IDisposable
{
    // A region has some thousand rows, a thousand to a page.
    private const int MostPages = 60;

    private static readonly Uri PublicList = new("https://prices.azure.com");
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly HttpClient http = Client(azure);
    private readonly ConcurrentDictionary<string, DateTimeOffset> quietUntil = new();
    private readonly RefreshingCache<string, RegionPrices> known =
        new(clock, fresh: TimeSpan.FromDays(1), usable: TimeSpan.FromDays(3), capacity: 20);

    public void Prepare(string region) => _ = ReadAsync(region, TimeSpan.Zero, CancellationToken.None);

    public Task<RegionPrices> ReadAsync(string region, CancellationToken cancellationToken) => ReadAsync(region, options.Patience, cancellationToken);

    public void Dispose() => http.Dispose();

    private async Task<RegionPrices> ReadAsync(string region, TimeSpan patience, CancellationToken cancellationToken)
    {
        // The public price list has the public cloud's prices only.
        if (azure is not { Cloud: AzureCloud.Public, Endpoint: null })
            return RegionPrices.Unknown;
        if (known.Peek(region) is null && IsQuiet(region))
            return RegionPrices.Unknown;
        try
        {
            return await known.GetAsync(region, token => FetchAsync(region, token), cancellationToken).WaitAsync(patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            if (patience > TimeSpan.Zero)
                BeQuiet(region);
            return RegionPrices.Unknown;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return RegionPrices.Unknown;
        }
    }

    private async Task<RegionPrices> FetchAsync(string region, CancellationToken cancellationToken)
    {
        try
        {
            var now = clock.GetUtcNow();
            var rows = PriceRows.Choose(await RowsAsync(region, cancellationToken), region, options.Currency, now);
            return new() { Currency = options.Currency, ReadOn = DateOnly.FromDateTime(now.UtcDateTime), Hourly = rows };
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or IOException or OperationCanceledException)
        {
            BeQuiet(region);
            LogUnread(region, exception.Message);
            throw;
        }
    }

    private async Task<List<PriceJson>> RowsAsync(string region, CancellationToken cancellationToken)
    {
        var rows = new List<PriceJson>();
        Uri? next = First(region);
        for (var page = 0; page < MostPages && next is not null; page++)
        {
            var answer = await http.GetFromJsonAsync(next, CloudJson.Default.PricePageJson, cancellationToken) ?? throw new JsonException("The price list answered null.");
            rows.AddRange((answer.Items ?? []).Where(PriceRows.IsOrdinary));
            next = Uri.TryCreate(answer.NextPageLink, UriKind.Absolute, out var link) && IsOurs(link) ? link : null;
        }
        return rows;
    }

    private Uri First(string region)
    {
        var filter = $"serviceName eq 'Virtual Machines' and priceType eq 'Consumption' and armRegionName eq '{region.Replace("'", "''", StringComparison.Ordinal)}'";
        return new(Home, $"/api/retail/prices?api-version=2023-01-01-preview&currencyCode='{options.Currency}'&$filter={Uri.EscapeDataString(filter)}");
    }

    private Uri Home => azure.Simulator ?? PublicList;

    private bool IsOurs(Uri link) => Uri.Compare(link, Home, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    private bool IsQuiet(string region) => quietUntil.TryGetValue(region, out var until) && clock.GetUtcNow() < until;

    private void BeQuiet(string region) => quietUntil[region] = clock.GetUtcNow() + Quiet;

    private static HttpClient Client(AzureOptions azure)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            UseProxy = azure.Simulator is null,
        };
        return new(handler) { Timeout = TimeSpan.FromSeconds(30) };
    }

    [LoggerMessage(LogLevel.Warning, "Could not read the prices of {Region}: {Reason} They are shown as unknown.")]
    private partial void LogUnread(string region, string reason);
}
