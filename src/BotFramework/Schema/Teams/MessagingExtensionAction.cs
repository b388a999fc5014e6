using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a message extension, started or submitted.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Creates an empty <see cref="MessagingExtensionAction"/>.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>Creates a <see cref="MessagingExtensionAction"/> with the given values.</summary>
    public MessagingExtensionAction(
        object data = default,
        TaskModuleRequestContext context = default,
        string commandId = default,
        string commandContext = default,
        string botMessagePreviewAction = default,
        IList<Activity> botActivityPreview = default,
        MessageActionsPayload messagePayload = default)
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>The id of the command.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>Where the command was started: compose, commandbox or message.</summary>
    [JsonProperty("commandContext")]
    public string CommandContext { get; set; }

    /// <summary>What the user did with the preview: edit or send.</summary>
    [JsonProperty("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>The message that was previewed.</summary>
    [JsonProperty("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message on which the action was started.</summary>
    [JsonProperty("messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>The state.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
