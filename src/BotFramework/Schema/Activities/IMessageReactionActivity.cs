namespace Microsoft.Bot.Schema;

/// <summary>Somebody reacted to a message.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions that were set.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken back.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
