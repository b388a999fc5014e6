using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter for tests: activities go in by method call, and replies wait in a queue.</summary>
public partial class TestAdapter : BotAdapter
{
    private const string TestChannel = "test";
    private const string DefaultLocale = "en-us";

    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _lastId = -1;

    /// <summary>An adapter for the given channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>An adapter for the given conversation, or for one on the channel "test".</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? DefaultConversation(TestChannel);
        EnableTrace = sendTraceActivity;
    }

    /// <summary>The locale of messages made by <see cref="MakeActivity"/>.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <summary>The replies not yet taken, oldest first.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation that all activities belong to.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Whether traces are among the replies.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>A reference to a conversation of one user and one bot.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = TestChannel,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(isGroup: false, conversationType: name, id: name),
        User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
        Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
        Locale = DefaultLocale,
    };

    /// <summary>Adds a middleware at the end of the pipeline.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn; what the activity lacks is taken from <see cref="Conversation"/>.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Complete(activity);
        // Not disposed: tests look at the turn after it has ended.
        await RunPipelineAsync(CreateTurnContext(activity), callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn; the identity is not used.</summary>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        System.Security.Claims.ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        var responses = new List<ResourceResponse>(activities.Length);
        foreach (var activity in activities)
            responses.Add(await SendAsync(activity, cancellationToken).ConfigureAwait(false));
        return [.. responses];
    }

    /// <summary>Replaces a reply that is still in the queue; the response has no id when it was taken already.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            var found = ActiveQueue.Any(queued => queued.Id == activity.Id);
            Requeue(queued => queued.Id == activity.Id ? activity : queued);
            return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
        }
    }

    /// <summary>Takes a reply out of the queue.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        lock (_lock)
        {
            Requeue(queued => queued.Id == reference.ActivityId ? null : queued);
            return Task.CompletedTask;
        }
    }

    /// <summary>Forgets the replies and calls back with a new conversation.</summary>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        lock (_lock)
            ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var turnContext = new TurnContext(this, update);
        await callback(turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The oldest reply, null when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The oldest reply; waits for one when there is none.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
                return Task.FromResult<IActivity>(reply);
            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    /// <summary>A message from the user of <see cref="Conversation"/>.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale ?? DefaultLocale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn for a text from the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>The turn in which an activity is processed.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    // The arguments of the account are those that the official adapter passes: "convo1" lands in its type, not its id.
    private static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        Locale = DefaultLocale,
    };

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            activity.From = Conversation.User;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        CompleteTimes(activity);
    }

    private static void CompleteTimes(Activity activity)
    {
        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = TimeProvider.System.GetUtcNow();
        if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset))
            activity.LocalTimestamp = TimeProvider.System.GetLocalNow();
    }

    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Id))
            activity.Id = Guid.NewGuid().ToString("n");
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        if (activity.Type == ActivityTypesEx.Delay)
            await Task.Delay(DelayActivity.Length(activity), TimeProvider.System, cancellationToken).ConfigureAwait(false);
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            Enqueue(activity);
        return new ResourceResponse(activity.Id);
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
                if (waiting.TrySetResult(activity))
                    return;
            ActiveQueue.Enqueue(activity);
        }
    }

    private void Requeue(Func<Activity, Activity> change)
    {
        Activity[] kept = [.. ActiveQueue.Select(change).Where(activity => activity is not null)];
        ActiveQueue.Clear();
        foreach (var activity in kept)
            ActiveQueue.Enqueue(activity);
    }
}
