namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Makes a container.</summary>
    /// <param name="dialogId">Its id in the set.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Where the container and the dialogs inside report what they do.</summary>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>The stack inside, as it is in a running container.</summary>
    /// <param name="dc">The dialogs around, with this container on top.</param>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside that has an id; null if there is none.</summary>
    /// <param name="dialogId">The id.</param>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>The dialog with an id, inside or else around; null if there is none.</summary>
    /// <param name="dialogId">The id.</param>
    /// <param name="dc">The dialogs around.</param>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.FindDialog(dialogId);

    /// <summary>Takes an event; an unhandled change of the bot's version is at least reported.</summary>
    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && e.Name == DialogEvents.VersionChanged) TelemetryClient.TrackTrace(
            $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog?.Id}", Severity.Warning, null);
        return handled;
    }

    /// <summary>The version of what is inside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises <see cref="DialogEvents.VersionChanged"/> when the run on the stack was started with another version of what is inside.</summary>
    /// <param name="dc">The dialogs around, with this container on top.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    protected virtual Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (before, now) = (dc.ActiveDialog.Version, GetInternalVersion());
        dc.ActiveDialog.Version = now;
        return before is null || before == now
            ? Task.CompletedTask
            : dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
    }
}
