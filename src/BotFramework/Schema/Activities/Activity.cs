using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>One message, event or other happening between a user and a bot, as the channel writes it.</summary>
public partial class Activity :
    IActivity,
    ICommandActivity,
    ICommandResultActivity,
    IContactRelationUpdateActivity,
    IConversationUpdateActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IHandoffActivity,
    IInstallationUpdateActivity,
    IInvokeActivity,
    IMessageActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    IMessageUpdateActivity,
    ISuggestionActivity,
    ITraceActivity,
    ITypingActivity
{
    /// <summary>The content type of an activity as a body.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Creates an empty <see cref="Activity"/>.</summary>
    public Activity()
    {
    }

    /// <summary>Creates an <see cref="Activity"/> with the given values.</summary>
    public Activity(
        string type = default,
        string id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string serviceUrl = default,
        string channelId = default,
        ChannelAccount from = default,
        ConversationAccount conversation = default,
        ChannelAccount recipient = default,
        string textFormat = default,
        string attachmentLayout = default,
        IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default,
        IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default,
        string topicName = default,
        bool? historyDisclosed = default,
        string locale = default,
        string text = default,
        string speak = default,
        string inputHint = default,
        string summary = default,
        SuggestedActions suggestedActions = default,
        IList<Attachment> attachments = default,
        IList<Entity> entities = default,
        object channelData = default,
        string action = default,
        string replyToId = default,
        string label = default,
        string valueType = default,
        object value = default,
        string name = default,
        ConversationReference relatesTo = default,
        string code = default,
        DateTimeOffset? expiration = default,
        string importance = default,
        string deliveryMode = default,
        IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default,
        SemanticAction semanticAction = default,
        string localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded ?? new List<ChannelAccount>();
        MembersRemoved = membersRemoved ?? new List<ChannelAccount>();
        ReactionsAdded = reactionsAdded ?? new List<MessageReaction>();
        ReactionsRemoved = reactionsRemoved ?? new List<MessageReaction>();
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments ?? new List<Attachment>();
        Entities = entities ?? new List<Entity>();
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor ?? new List<string>();
        TextHighlights = textHighlights ?? new List<TextHighlight>();
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>The kind of activity (see <see cref="ActivityTypes"/>), maybe with a subtype behind a slash.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The id of the activity on its channel; for a card invoke, the card's message is in <see cref="ReplyToId"/>.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>When the activity was sent, by the channel's clock.</summary>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When the activity was sent, with the sender's own offset.</summary>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Where the channel takes answers; it may change, so keep the latest.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel, such as msteams.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty("from")]
    public ChannelAccount From { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who receives it.</summary>
    [JsonProperty("recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>How the text is to be read (see <see cref="TextFormatTypes"/>).</summary>
    [JsonProperty("textFormat")]
    public string TextFormat { get; set; }

    /// <summary>How the attachments are laid out (see <see cref="AttachmentLayoutTypes"/>).</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined.</summary>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions that were set.</summary>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken back.</summary>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The topic of the conversation.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether earlier messages are visible to new members.</summary>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language, a BCP-47 name.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What is spoken, in SSML.</summary>
    [JsonProperty("speak")]
    public string Speak { get; set; }

    /// <summary>Whether the bot waits for input (see <see cref="InputHints"/>).</summary>
    [JsonProperty("inputHint")]
    public string InputHint { get; set; }

    /// <summary>What to show where the whole does not fit.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>Actions to offer.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>What is attached.</summary>
    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>What is said about the activity: mentions and the like; trust these, not the text.</summary>
    [JsonProperty("entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>The channel's own data, any JSON.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What was done.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>A short description for the developer.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>The type of the value.</summary>
    [JsonProperty("valueType")]
    public string ValueType { get; set; }

    /// <summary>The value, any JSON.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The conversation that this is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>The code.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>When the message is no longer of use.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How urgent it is (see <see cref="ActivityImportance"/>).</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>How answers are delivered (see <see cref="DeliveryModes"/>).</summary>
    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Words that the channel's speech recognition should listen for.</summary>
    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of the text to stand out.</summary>
    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>The programmatic action that comes along.</summary>
    [JsonProperty("semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>The sender's time zone, an IANA name.</summary>
    [JsonProperty("localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Who called the bot; set by the receiver, never read from the wire.</summary>
    [JsonProperty("callerId")]
    public string CallerId { get; set; }

    /// <summary>Everything else that came along, kept for the way back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
