using Bot.Cloud.Access;
using Bot.Cloud.Connection;
using Bot.Cloud.Reading;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Checkup;

/// <summary>The looks, each over the same connection as the bot's own calls.</summary>
internal sealed class AzureCheckup(ArmConnection connection, ArmReader arm, Subscriptions subscriptions, AzureOptions options) : IAzureCheckup
{
    public string Region => options.Cloud is AzureCloud.UsGovernment ? "usgovvirginia" : "westeurope";

    public Uri Address => options.Simulator ?? connection.Endpoint;

    public Task<AzureRefusal?> SignInAsync(CancellationToken cancellationToken) => TryAsync(() => connection.SignInAsync(cancellationToken), cancellationToken);

    public async Task<SubscriptionsSeen> SubscriptionsAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Subscription> visible = [];
        var refusal = await TryAsync(async () => visible = await subscriptions.ListAsync(cancellationToken), cancellationToken);
        return new([.. visible.Select(one => (one.Id, one.Name))], refusal is null ? subscriptions.Missing(visible) : [], refusal);
    }

    public async Task<ActionsLacked> LackedAsync(string subscriptionId, IReadOnlyList<string> actions, CancellationToken cancellationToken)
    {
        var path = $"/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/permissions?api-version={ComputeApi.Authorization}";
        IReadOnlyList<PermissionJson> permissions = [];
        var refusal = await TryAsync(async () => permissions = await arm.ListAsync(path, CloudJson.Default.PermissionJson, cancellationToken).ToListAsync(cancellationToken), cancellationToken);
        var held = AccessTranslation.Grants(permissions);
        return new(refusal is null ? [.. actions.Where(action => !held.Any(entry => entry.Covers(action)))] : [], refusal);
    }

    public Task<AzureRefusal?> SizesAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        var filter = Uri.EscapeDataString($"location eq '{Region}'");
        var path = $"/subscriptions/{subscriptionId}/providers/Microsoft.Compute/skus?api-version={ComputeApi.Skus}&$filter={filter}";
        return TryAsync(() => arm.GetAsync(path, CloudJson.Default.SkuJson, cancellationToken), cancellationToken);
    }

    private static async Task<AzureRefusal?> TryAsync(Func<Task> look, CancellationToken cancellationToken)
    {
        try
        {
            await look();
            return null;
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return refusal;
        }
    }
}
