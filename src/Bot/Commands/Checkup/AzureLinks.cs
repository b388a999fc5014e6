using System.Text.Json;
using Bot.Cloud.Checkup;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Commands.Checkup;

/// <summary>What the bot needs of Azure: its token, what it sees, each action of the role in each subscription, the sizes, the prices.</summary>
internal static class AzureLinks
{
    private const string Deploy = "az deployment sub create --location westeurope --template-file deploy/main.bicep --parameters deploy/my.bicepparam";

    public static async Task<IReadOnlyList<DoctorFinding>> LookAsync(Patient patient, CancellationToken cancellationToken)
    {
        if (await patient.Azure.SignInAsync(cancellationToken) is { } refusal)
        {
            return [DoctorFinding.Failed("Azure token", $"the bot cannot sign in to Azure: {refusal.Message}",
                "In Azure set Azure__ManagedIdentityClientId to the client id of id-nestor (az identity show --name id-nestor --resource-group rg-nestor --query clientId); on your machine: az login")];
        }

        var seen = await patient.Azure.SubscriptionsAsync(cancellationToken);
        return [DoctorFinding.Ok("Azure token", "the bot signs in to Azure."), Subscriptions(seen), .. await InsideAsync(patient.Azure, seen, cancellationToken)];
    }

    public static async Task<DoctorFinding> PricesAsync(Patient patient, CancellationToken cancellationToken)
    {
        var prices = await patient.Services.GetRequiredService<IPriceList>().ReadAsync(patient.Azure.Region, cancellationToken);
        return prices.Hourly.Count > 0
            ? DoctorFinding.Ok("price service", $"{prices.Hourly.Count} prices of {patient.Azure.Region} in {prices.Currency}.")
            : DoctorFinding.Warning("price service", "gives no prices: cards show them as unknown.", $"Let the bot reach it by https, and see that it knows the currency of Prices__Currency. Try: curl -sS 'https://prices.azure.com/api/retail/prices?currencyCode={prices.Currency}&$top=1'");
    }

    private static DoctorFinding Subscriptions(SubscriptionsSeen seen) => seen switch
    {
        { Refusal: { } refusal } => DoctorFinding.Failed("subscriptions", $"cannot be listed: {Words(refusal)}", $"Check the network to Azure Resource Manager, then the roles: {Deploy}"),
        { Missing: [_, ..] missing } => DoctorFinding.Failed("subscriptions", $"Azure:Subscriptions names some that the bot's identity does not see: {string.Join(", ", missing)}.", $"Put them under subscriptions in deploy/my.bicepparam: {Deploy}"),
        { Visible: [] } => DoctorFinding.Failed("subscriptions", "the bot's identity sees none.", $"Name them under subscriptions in deploy/my.bicepparam: {Deploy}"),
        _ => DoctorFinding.Ok("subscriptions", $"{seen.Visible.Count} can be seen: {string.Join(", ", seen.Visible.Select(one => one.Name))}."),
    };

    private static async Task<IReadOnlyList<DoctorFinding>> InsideAsync(IAzureCheckup azure, SubscriptionsSeen seen, CancellationToken cancellationToken) =>
        seen.Visible is [var (id, name), ..] ? [.. await RightsAsync(azure, seen, cancellationToken), await SizesAsync(azure, id, name, cancellationToken)] : [];

    private static async Task<IReadOnlyList<DoctorFinding>> RightsAsync(IAzureCheckup azure, SubscriptionsSeen seen, CancellationToken cancellationToken)
    {
        var (read, resize) = (Role("read"), Role("resize"));
        List<DoctorFinding> findings = [];
        foreach (var (id, name) in seen.Visible)
        {
            var lacked = await azure.LackedAsync(id, [.. read, .. resize], cancellationToken);
            findings.Add(Rights($"rights in {name}", id, lacked, read, resize));
        }

        return findings;
    }

    private static DoctorFinding Rights(string link, string id, ActionsLacked lacked, IReadOnlyList<string> read, IReadOnlyList<string> resize)
    {
        var missing = lacked.Actions.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return lacked switch
        {
            { Refusal: { } refusal } => DoctorFinding.Failed(link, $"cannot be read: {Words(refusal)}", $"The role \"Nestor reader\" holds Microsoft.Authorization/permissions/read: {Deploy}"),
            _ when missing.Count == 0 => DoctorFinding.Ok(link, $"all {read.Count + resize.Count} actions of deploy/role.json."),
            _ when missing.Overlaps(read) => DoctorFinding.Failed(link, $"lacks {string.Join(", ", lacked.Actions)}.", $"Put {id} under subscriptions (to look) and resizeSubscriptions (to resize) in deploy/my.bicepparam: {Deploy}"),
            _ when missing.IsSupersetOf(resize.Where(action => !action.EndsWith("/read", StringComparison.OrdinalIgnoreCase))) => DoctorFinding.Warning(link, "reading only in the subscription as a whole: VMs there are diagnosed, and resized only in resource groups where the role is given.", $"If all may be, put {id} under resizeSubscriptions in deploy/my.bicepparam; for one group, put it under resizeResourceGroups: {Deploy}"),
            _ => DoctorFinding.Failed(link, $"reads, but lacks {string.Join(", ", lacked.Actions)}: a resize would stop half-way, so it is refused beforehand.", $"Put {id} under resizeSubscriptions in deploy/my.bicepparam: {Deploy}"),
        };
    }

    private static async Task<DoctorFinding> SizesAsync(IAzureCheckup azure, string id, string name, CancellationToken cancellationToken) =>
        await azure.SizesAsync(id, cancellationToken) is { } refusal
            ? DoctorFinding.Failed("Resource SKUs", $"the sizes of {azure.Region} cannot be read in {name}: {Words(refusal)}. Nothing can be offered.", $"The role needs Microsoft.Compute/skus/read: {Deploy}")
            : DoctorFinding.Ok("Resource SKUs", $"the sizes of {azure.Region} can be read.");

    private static string Words(AzureRefusal refusal) => $"{refusal.Code} {refusal.Message}".Trim();

    // The very file that the deployment makes the roles from.
    private static IReadOnlyList<string> Role(string kind)
    {
        using var file = typeof(AzureLinks).Assembly.GetManifestResourceStream("deploy/role.json")!;
        using var role = JsonDocument.Parse(file);
        return [.. role.RootElement.GetProperty(kind).EnumerateArray().Select(action => action.GetString()!)];
    }
}
