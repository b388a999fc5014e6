using Bot.Core.Documents;
using Microsoft.Bot.Schema;

namespace Bot.Channel;

/// <summary>Which deliveries were taken in the last day: it is there after a restart and on every replica.</summary>
internal sealed class DeliveryLog(IDocumentStore documents, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>Takes a delivery.</summary>
    /// <returns>Whether this is the first time.</returns>
    public async Task<bool> TakeAsync(IActivity activity, CancellationToken cancellationToken)
    {
        var key = $"deliveries/{activity.ChannelId}/{activity.Conversation.Id}/{activity.Type}/{activity.Id}";
        var mark = new Document("{}", Document.NotThere) { Until = clock.GetUtcNow() + KeptFor };
        try
        {
            await documents.WriteAsync(new Dictionary<string, Document> { [key] = mark }, cancellationToken);
            return true;
        }
        catch (DocumentConflictException)
        {
            return false;
        }
    }
}
