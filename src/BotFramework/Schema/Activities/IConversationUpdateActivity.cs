namespace Microsoft.Bot.Schema;

/// <summary>Members, topic or team of a conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Whether earlier messages are visible to new members.</summary>
    bool? HistoryDisclosed { get; set; }

    /// <summary>Who joined.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The topic of the conversation.</summary>
    string TopicName { get; set; }
}
