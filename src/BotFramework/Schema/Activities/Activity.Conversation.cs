using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>Where an activity belongs, answering it, and reading what came with it.</content>
public partial class Activity
{
    /// <summary>A message that answers this activity.</summary>
    /// <param name="text">The text.</param>
    /// <param name="locale">The language; that of this activity when left out.</param>
    public Activity CreateReply(string text = default, string locale = default)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>A trace that answers this activity.</summary>
    /// <param name="name">The name of the trace.</param>
    /// <param name="value">The value.</param>
    /// <param name="valueType">The type of the value; read from the value when left out.</param>
    /// <param name="label">A short description for the developer.</param>
    public ITraceActivity CreateTrace(string name, object value = default, string valueType = default, string label = default)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        trace.Conversation = Conversation;
        return trace;
    }

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToAnswer,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The reference of this activity's conversation at an activity that was just sent.</summary>
    /// <param name="reply">The id of what was sent.</param>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (reference.ActivityId is not { } activityId) return this;

        if (isIncoming) Id = activityId;
        else ReplyToId = activityId;
        return this;
    }

    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        Entities?.Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? (TryRead<Mention>(entity.Properties, out var mention) ? mention : null))
            .Where(mention => mention is not null)
            .ToArray() ?? [];

    /// <inheritdoc/>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        _ => ((JObject)ChannelData).ToObject<TypeT>(SchemaJson.Reader),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        if (ChannelData is not TypeT typed) return TryRead(ChannelData as JObject, out instance);

        instance = typed;
        return true;
    }

    /// <summary>Whether it came over a streaming connection, whose service address is no HTTP address.</summary>
    public bool IsFromStreamingConnection() => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Direct Line gives conversation updates ids that nothing can answer.</summary>
    private string IdToAnswer =>
        IsOfType(Type, ActivityTypes.ConversationUpdate) && (IsOfType(ChannelId, "directline") || IsOfType(ChannelId, "webchat")) ? null : Id;

    /// <summary>What comes from outside may have any shape: another one than expected is none.</summary>
    private static bool TryRead<T>(JObject data, out T value)
    {
        value = default;
        if (data is null) return false;

        try
        {
            value = data.ToObject<T>(SchemaJson.Reader);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }

    private static bool IsOfType(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);

    private Activity Answer(string type) => new()
    {
        Type = type,
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToAnswer,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation is null ? null : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
    };
}
