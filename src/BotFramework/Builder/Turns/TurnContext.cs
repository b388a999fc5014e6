using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn of a conversation.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private bool _disposed;

    /// <summary>A turn for an activity that an adapter received.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <summary>A turn that shares adapter, values and handlers with another, for another activity.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Activity = activity;
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is TurnContext context)
        {
            BufferedReplyActivities = context.BufferedReplyActivities;
            (_onSendActivities, _onUpdateActivity, _onDeleteActivity) = (context._onSendActivities, context._onUpdateActivity, context._onDeleteActivity);
        }
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The locale of the turn, null when none was given.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    /// <summary>Replies held back because the sender asked for them in the answer (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onSendActivities.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdateActivity.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onDeleteActivity.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));
        var message = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            message.InputHint = inputHint;
        return SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        var reference = Activity.GetConversationReference();
        List<Activity> addressed = [.. activities.Select(activity => Address(activity, reference))];
        return SendAsync(addressed, handler: 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        return UpdateAsync(Address(activity, Activity.GetConversationReference()), handler: 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteAsync(reference, handler: 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        BotAssert.ConversationReferenceNotNull(conversationReference);
        return DeleteAsync(conversationReference, handler: 0, cancellationToken);
    }

    /// <summary>Disposes what the turn holds.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what the turn holds, once.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        _disposed = true;
        if (disposing)
            TurnState.Dispose();
    }

    private static Activity Address(IActivity activity, ConversationReference reference)
    {
        BotAssert.ActivityNotNull(activity);
        return ((Activity)activity).ApplyConversationReference(reference);
    }

    private Task<ResourceResponse[]> SendAsync(List<Activity> activities, int handler, CancellationToken cancellationToken)
        => handler < _onSendActivities.Count
            ? _onSendActivities[handler](this, activities, () => SendAsync(activities, handler + 1, cancellationToken))
            : DeliverAsync(activities, cancellationToken);

    private Task<ResourceResponse> UpdateAsync(Activity activity, int handler, CancellationToken cancellationToken)
        => handler < _onUpdateActivity.Count
            ? _onUpdateActivity[handler](this, activity, () => UpdateAsync(activity, handler + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteAsync(ConversationReference reference, int handler, CancellationToken cancellationToken)
        => handler < _onDeleteActivity.Count
            ? _onDeleteActivity[handler](this, reference, () => DeleteAsync(reference, handler + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase)
            ? Buffer(activities)
            : await SendNowAsync(activities, cancellationToken).ConfigureAwait(false);
        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        foreach (var (activity, response) in activities.Zip(responses ?? []))
            activity.Id = response?.Id;
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        BufferedReplyActivities.AddRange(activities);
        // The adapter never sees these, so the answer to an invoke is kept where the adapter will look for it.
        if (activities.FindLast(activity => activity.Type == ActivityTypesEx.InvokeResponse) is { } invokeResponse)
            TurnState.Set(BotAdapter.InvokeResponseKey, invokeResponse);
        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
