using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Logs what comes in and what is sent, changed and deleted, each as it was at that moment, when the turn has ended.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    // Texts that look like dates stay as they are.
    private static readonly JsonSerializerSettings AsWritten = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    private readonly ITranscriptLogger _logger;

    /// <summary>Logs to the given logger.</summary>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var transcript = new Queue<IActivity>();
        AddIncoming(transcript, turnContext.Activity);
        turnContext.OnSendActivities((_, activities, next) => AddSentAsync(transcript, activities, next));
        turnContext.OnUpdateActivity((_, activity, next) => AddUpdateAsync(transcript, activity, next));
        turnContext.OnDeleteActivity((_, reference, next) => AddDeletionAsync(transcript, reference, next));
        await nextTurn(cancellationToken).ConfigureAwait(false);
        await LogAsync(transcript).ConfigureAwait(false);
    }

    private static void AddIncoming(Queue<IActivity> transcript, Activity activity)
    {
        if (activity is null)
            return;
        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
            activity.From.Role = RoleTypes.User;
        // Nobody said that: it only brings a turn about.
        if (activity is not { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
            Add(transcript, Copy(activity));
    }

    private static async Task<ResourceResponse[]> AddSentAsync(Queue<IActivity> transcript, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        var responses = await next().ConfigureAwait(false);
        foreach (var activity in activities)
            Add(transcript, Copy(activity));
        return responses;
    }

    private static async Task<ResourceResponse> AddUpdateAsync(Queue<IActivity> transcript, Activity activity, Func<Task<ResourceResponse>> next)
    {
        var response = await next().ConfigureAwait(false);
        var update = Copy(activity);
        update.Type = ActivityTypes.MessageUpdate;
        Add(transcript, update);
        return response;
    }

    private static async Task AddDeletionAsync(Queue<IActivity> transcript, ConversationReference reference, Func<Task> next)
    {
        await next().ConfigureAwait(false);
        var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        Add(transcript, deletion.ApplyConversationReference(reference, isIncoming: false));
    }

    // A turn may send from several threads at once.
    private static void Add(Queue<IActivity> transcript, Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
            activity.Id = $"g_{Guid.NewGuid()}";
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        lock (transcript)
            transcript.Enqueue(activity);
    }

    private static Activity Copy(Activity activity) => JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, AsWritten), AsWritten);

    // A transcript that cannot be kept must not fail the turn, which has been answered.
    private async Task LogAsync(Queue<IActivity> transcript)
    {
        try
        {
            while (Next(transcript) is { } activity)
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Trace.TraceError($"The transcript was not logged: {failure}");
        }
    }

    private static IActivity Next(Queue<IActivity> transcript)
    {
        lock (transcript)
            return transcript.TryDequeue(out var activity) ? activity : null;
    }
}
