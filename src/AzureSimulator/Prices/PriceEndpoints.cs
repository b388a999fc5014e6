using System.Globalization;
using System.Text.Json.Nodes;
using AzureSimulator.Arm;

namespace AzureSimulator.Prices;

/// <summary>The Retail Prices API: another service than Resource Manager, without login. Faults whose path names it reach it as well.
/// Source of the shape: https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices (2026-11).</summary>
internal static class PriceEndpoints
{
    private const string Root = "/api/retail/prices";
    private const int PageSize = 1000;

    public static bool Owns(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    public static void MapPrices(this IEndpointRouteBuilder routes) => routes.MapGet(Root, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpRequest request, SimulatorWorld world, CancellationToken cancellationToken)
    {
        var entry = world.PriceLog.Begin(request.Method, request.Path + request.QueryString, null, world.Clock.GetUtcNow(), Guid.NewGuid().ToString());
        var fault = world.Faults.TakeForPrices(request.Method, request.Path + request.QueryString);
        if (fault is { DelayMs: > 0 })
            await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMs), world.Clock, cancellationToken);
        var status = fault?.Status ?? 200;
        world.PriceLog.End(entry, status, world.Clock.GetUtcNow());
        return status == 200 ? Answer(request, world) : Error(status, fault?.Message ?? "The price list is out of order.");
    }

    private static IResult Answer(HttpRequest request, SimulatorWorld world)
    {
        var filter = request.Query["$filter"].ToString();
        if ((filter.Length == 0 ? _ => true : ODataFilter.Parse(filter)) is not { } matches)
            return Error(400, $"Invalid filter '{filter}'.");
        var (currency, rate) = Currency(request.Query["currencyCode"].ToString().Trim('\''));
        var skip = int.TryParse(request.Query["$skip"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        var rows = Rows(world).Where(row => matches(row.Property)).Skip(skip).Take(PageSize + 1).ToList();
        return Json(200, new JsonObject
        {
            ["BillingCurrency"] = currency,
            ["CustomerEntityId"] = "Default",
            ["CustomerEntityType"] = "Retail",
            ["Items"] = new JsonArray([.. rows.Take(PageSize).Select(row => row.Json(currency, rate * world.Settings.PriceFactor))]),
            ["NextPageLink"] = rows.Count > PageSize ? Next(request, skip + PageSize) : null,
            ["Count"] = Math.Min(rows.Count, PageSize),
        });
    }

    private static IEnumerable<PriceRow> Rows(SimulatorWorld world) =>
        from region in world.Catalog.Regions
        from size in world.Catalog.In(region)
        from row in PriceRows.Of(size, region)
        select row;

    // A currency that it does not know is answered in dollars.
    private static (string Code, decimal Rate) Currency(string wanted) => wanted.ToUpperInvariant() switch
    {
        "EUR" => ("EUR", 0.92m),
        "JPY" => ("JPY", 150m),
        "GBP" => ("GBP", 0.8m),
        _ => ("USD", 1m),
    };

    private static string Next(HttpRequest request, int skip)
    {
        var others = request.Query.Where(pair => pair.Key != "$skip").Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}");
        return $"{request.Scheme}://{request.Host}{request.Path}?{string.Join('&', others)}&$skip={skip}";
    }

    private static IResult Error(int status, string message) => Json(status, new JsonObject { ["Error"] = new JsonObject { ["Code"] = $"{status}", ["Message"] = message } });

    private static IResult Json(int status, JsonObject body) => Results.Text(body.ToJsonString(), "application/json", statusCode: status);
}
