namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that the dialogs themselves raise.</summary>
public class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog is asked to prompt again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The dialogs are being cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity arrived.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The bot was changed while the conversation was running.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the event's value is the exception.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
