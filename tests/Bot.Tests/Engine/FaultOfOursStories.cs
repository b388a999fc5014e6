using System.Reflection;
using Bot.Core.Approvals;
using Bot.Tests.Stage;
using Bot.Tests.Stories;
using Microsoft.Extensions.DependencyInjection;

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
