using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation to be played: what the user says and what the bot must answer. <see cref="StartTestAsync"/> plays it.</summary>
/// <remarks>Times are in milliseconds. A wrong reply is an <see cref="InvalidOperationException"/>, a missing one a <see cref="TimeoutException"/>.</remarks>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _play;

    /// <summary>An empty conversation with what <paramref name="callback"/> does.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _play = () => Task.CompletedTask;
    }

    /// <summary>An empty conversation with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>The conversation of another flow, with a step that began already.</summary>
    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>The conversation of another flow, played by the given function.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _play = getTask ?? (() => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Plays the conversation; throws at the first step that fails.</summary>
    public Task StartTestAsync() => _play();

    /// <summary>The user says a text.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user enters the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [_adapter.Conversation.User];
        return _adapter.ProcessActivityAsync(update, _callback, default);
    });

    /// <summary>Time passes.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, TimeProvider.System));

    /// <summary>The user says a text, and the bot must answer with another.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says a text, and the bot must answer with an activity.</summary>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says a text, and the bot must answer with what passes the validation.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a recorded conversation: activities from a bot are expected, the others are sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    /// <summary>Plays a recorded conversation; replies are compared by <paramref name="validateReply"/>.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, expected) => IsReply(expected)
            ? flow.AssertReply(actual => validateReply(expected, actual), description, timeout)
            : flow.Send(expected));
    }

    /// <summary>The next reply must be a message with this text.</summary>
    public TestFlow AssertReply(string expected, [CallerMemberName] string description = null, uint timeout = 3000)
        => AssertReply(new Activity { Type = ActivityTypes.Message, Text = expected }, description, timeout);

    /// <summary>The next reply must be of the same type and, for a message, have the same text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => ThrowUnlessAlike(expected, reply, description), description, timeout);
    }

    /// <summary>The next reply must be equal to the given one, as the comparer sees it.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                    throw Unexpected(description, $"Expected:{TextOf(expected)}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);
    }

    /// <summary>The next reply must pass the validation, which throws when it does not.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(
            await NextReplyAsync(timeout).ConfigureAwait(false) ?? throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'")));
    }

    /// <summary>The next reply must be a message whose text contains the given one.</summary>
    public TestFlow AssertReplyContains(string expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (TextOf(reply)?.Contains(expected, StringComparison.Ordinal) != true)
                    throw Unexpected(description, $"Expected to contain:{expected}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);
    }

    /// <summary>The next reply must be a message with one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(TextOf(reply)))
                    throw Unexpected(description, $"Text \"{TextOf(reply)}\" does not match one of candidates: {string.Join('\n', candidates)}");
            },
            description,
            timeout);
    }

    /// <summary>No reply may come within the time.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReplyAsync(timeout).ConfigureAwait(false) is { } reply)
            throw new InvalidOperationException($"{TextOf(reply) ?? reply.Type} is responded when waiting for no reply:'{description}'");
    });

    private static bool IsReply(IActivity activity) => string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(IActivity activity) => activity?.AsMessageActivity()?.Text;

    private static InvalidOperationException Unexpected(string description, string difference)
        => new(description is null ? difference : $"{description}:\n{difference}");

    private static void ThrowUnlessAlike(IActivity expected, IActivity reply, string description)
    {
        if (expected.Type != reply.Type)
            throw Unexpected(description, $"Type should match\nExpected:{expected.Type}\nReceived:{reply.Type}");
        if (TextOf(expected)?.Trim() != TextOf(reply)?.Trim())
            throw Unexpected(description, $"Expected:{TextOf(expected)}\nReceived:{TextOf(reply)}");
    }

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await StartTestAsync().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        var patience = System.Diagnostics.Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout);
        using var timer = new CancellationTokenSource(patience);
        try
        {
            return await _adapter.GetNextReplyAsync(timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
