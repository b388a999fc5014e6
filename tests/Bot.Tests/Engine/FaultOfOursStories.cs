using System.Reflection;
using Bot.Core.Approvals;
using Bot.Jobs;
using Bot.Tests.Stage;
using Bot.Tests.Stories;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Bot.Tests.Engine;

/// <summary>The database fails in the middle of a job, once: what the job had to do is done all the same.</summary>
public class FaultOfOursStories
{
    [Fact]
    public async Task A_job_that_fails_while_it_asks_the_approvers_asks_them_later()
    {
        var failures = new Failures(nameof(INoticeStore.ListAsync));
        await using var story = await Story.BeginAsync(host: bot =>
        {
            var real = bot.Services.Last(service => service.ServiceType == typeof(INoticeStore)).ImplementationType!;
            bot.Services.AddSingleton(services => failures.Around((INoticeStore)ActivatorUtilities.CreateInstance(services, real)));
        });
        await story.Priya.InstallAsync();
        await story.Mika.InstallAsync();
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);
        failures.Left = 1;

        await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));

        await ResizeStories.ApprovalAsync(story);
        Assert.Equal(0, failures.Left);
    }

    [Fact]
    public async Task A_question_that_was_stored_and_then_forgotten_by_the_schedule_is_found_and_asked()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await StoreAsync(story, RequestState.Pending);

        await LookAroundAsync(story);

        await ResizeStories.ApprovalAsync(story);
    }

    [Fact]
    public async Task An_approved_resize_that_was_stored_and_then_forgotten_by_the_schedule_is_found_and_done()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await StoreAsync(story, RequestState.Approved);

        await LookAroundAsync(story);

        Assert.Contains("now has the size Standard_D4s_v4", (await ResizeStories.EndAsync(story, story.Mika)).Text);
        Assert.Single(story.Writes, write => write.Method == "PATCH");
    }

    private static async Task LookAroundAsync(Story story) =>
        await (await story.Services.GetRequiredService<ISchedulerFactory>().GetScheduler()).TriggerJob(new JobKey(WatchJob.Name));

    private static async Task StoreAsync(Story story, RequestState state)
    {
        await story.SettledAsync();
        var vm = story.Azure.Vm("vm-build-07");
        var request = Stored(story, new(vm.Subscription, vm.ResourceGroup, vm.Name), state);
        var mika = (await story.Services.GetRequiredService<IPeopleStore>().FindAsync(story.Mika.ObjectId, CancellationToken.None))!;
        await story.Services.GetRequiredService<IRequestStore>().AddAsync(
            request, new Notice(request.Id, Audience.Requester, story.Mika.ObjectId, mika.Reference, ActivityId: "", mika.Locale, request.Version, EndTold: false), CancellationToken.None);
    }

    private static ResizeRequest Stored(Story story, Core.Machines.MachineId machine, RequestState state) => new()
    {
        Id = RequestId.New(),
        Plan = NewcomerStories.Plan(machine, story.Clock.GetUtcNow()),
        Requester = new("oid-mika", Actor.Contoso, "Mika Tanaka"),
        Reason = "The build needs Hyper-V.",
        RequestedAt = story.Clock.GetUtcNow(),
        ExpiresAt = story.Clock.GetUtcNow().AddHours(8),
        State = state,
    };

    /// <summary>How often a method of a store is still to fail.</summary>
    private sealed class Failures(string method)
    {
        private int _left;

        public int Left
        {
            get => Math.Max(0, Volatile.Read(ref _left));
            set => Volatile.Write(ref _left, value);
        }

        public T Around<T>(T real) where T : class
        {
            var store = DispatchProxy.Create<T, Store>();
            var inner = (Store)(object)store;
            (inner.Real, inner.Fate) = (real, this);
            return store;
        }

        private bool Strikes(string called) => called == method && Interlocked.Decrement(ref _left) >= 0;

        public class Store : DispatchProxy
        {
            internal object? Real { get; set; }

            internal Failures? Fate { get; set; }

            protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Fate!.Strikes(targetMethod!.Name)
                ? throw new InvalidOperationException("The database is locked.")
                : targetMethod.Invoke(Real, BindingFlags.DoNotWrapExceptions, null, args, null);
        }
    }
}
