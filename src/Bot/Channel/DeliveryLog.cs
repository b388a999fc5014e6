using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Documents;
using Microsoft.Bot.Schema;

namespace Bot.Channel;

/// <summary>Which deliveries were taken in the last day, one small document a conversation: it is there after a restart and on every replica.</summary>
internal sealed partial class DeliveryLog(IDocumentStore documents, TimeProvider clock)
{
    private const int MostKept = 100;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);
    // Saves the conflicts within this process; between replicas the document's tag decides.
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <summary>Takes a delivery.</summary>
    /// <returns>Whether this is the first time.</returns>
    public async Task<bool> TakeAsync(IActivity activity, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await WriteAsync($"deliveries/{activity.ChannelId}/{activity.Conversation.Id}", $"{activity.Type}/{activity.Id}", cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task<bool> WriteAsync(string key, string delivery, CancellationToken cancellationToken)
    {
        var stored = (await documents.ReadAsync([key], cancellationToken)).GetValueOrDefault(key);
        var taken = stored is null ? [] : JsonSerializer.Deserialize(stored.Json, DeliveryJson.Default.ListDelivery) ?? [];
        if (taken.Exists(known => known.Id == delivery))
        {
            return false;
        }

        taken.RemoveAll(known => known.At < clock.GetUtcNow() - KeptFor);
        taken.RemoveRange(0, Math.Max(0, taken.Count - MostKept + 1));
        taken.Add(new(delivery, clock.GetUtcNow()));
        return await TryWriteAsync(key, new(JsonSerializer.Serialize(taken, DeliveryJson.Default.ListDelivery), stored?.Tag ?? Document.NotThere), cancellationToken)
            || await WriteAsync(key, delivery, cancellationToken);
    }

    private async Task<bool> TryWriteAsync(string key, Document document, CancellationToken cancellationToken)
    {
        try
        {
            await documents.WriteAsync(new Dictionary<string, Document> { [key] = document }, cancellationToken);
            return true;
        }
        catch (DocumentConflictException)
        {
            return false;
        }
    }

    internal sealed record Delivery(string Id, DateTimeOffset At);

    [JsonSerializable(typeof(List<Delivery>))]
    internal sealed partial class DeliveryJson : JsonSerializerContext;
}
