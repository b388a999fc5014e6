using System.Text.Json;
using Azure;
using Bot.Cloud.Connection;
using Bot.Cloud.Reading;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;

namespace Bot.Cloud.Checkup;

/// <summary>The looks, each over the same connection as the bot's own calls.</summary>
internal sealed class AzureCheckup(ArmConnection connection, ArmReader arm, Subscriptions subscriptions, AzureOptions options) : IAzureCheckup
{
    private const string PermissionsVersion = "2022-04-01";

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
        var held = new HeldActions();
        var refusal = await TryAsync(async () => held.Add(await PermissionsAsync(subscriptionId, cancellationToken)), cancellationToken);
        return new(refusal is null ? [.. actions.Where(action => !held.Cover(action))] : [], refusal);
    }

    public Task<AzureRefusal?> SizesAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        var filter = Uri.EscapeDataString($"location eq '{Region}'");
        var path = $"/subscriptions/{subscriptionId}/providers/Microsoft.Compute/skus?api-version={ComputeApi.Skus}&$filter={filter}";
        return TryAsync(() => arm.GetAsync(path, CloudJson.Default.Skus, cancellationToken), cancellationToken);
    }

    private async Task<JsonElement> PermissionsAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        var path = $"/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/permissions?api-version={PermissionsVersion}";
        using var answer = await arm.AskAsync(new(connection.Endpoint, path), cancellationToken);
        return answer.IsError ? throw new RequestFailedException(answer) : JsonDocument.Parse(answer.Content.ToMemory()).RootElement;
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
