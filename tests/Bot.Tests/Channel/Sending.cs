using System.Net;
using Bot.Channel;
using Bot.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Channel;

/// <summary>The client that the Bot Framework gets, with our handlers, over a channel of our own and a clock that we move.</summary>
internal sealed class Sending : IDisposable
{
    private static readonly Uri Teams = new("https://smba.trafficmanager.net/emea/tenant/");
    private readonly ServiceProvider _services;

    public Sending(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer, string environment = "Production", params string[] allowedHosts)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddMetrics()
            .AddSingleton<Meters>()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IHostEnvironment>(new Surroundings(environment))
            .AddSingleton(new ChannelOptions { AllowedHosts = allowedHosts })
            .AddSingleton<ServiceHosts>()
            .AddSingleton<Pacer>()
            .AddSingleton<UpdateLines>();
        services.AddSending().ConfigurePrimaryHttpMessageHandler(() => new Wire(async request =>
        {
            Attempts.Add(Clock.GetUtcNow() - Begin);
            return await answer(request);
        }));
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new();

    /// <summary>When something went over the wire, from the beginning.</summary>
    public List<TimeSpan> Attempts { get; } = [];

    private DateTimeOffset Begin { get; } = new FakeTimeProvider().GetUtcNow();

    /// <summary>Sends and lets time pass until there is an answer.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        var sending = Begins(method, path);
        for (var steps = 0; !sending.IsCompleted && steps < 20_000; steps++)
        {
            Pass(TimeSpan.FromMilliseconds(10));
        }

        return await sending.WaitAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>Begins to send. What follows runs on whoever moves the clock.</summary>
    public Task<HttpResponseMessage> Begins(HttpMethod method, string path, string? body = null) =>
        Begins(new(method, new Uri(Teams, path)) { Content = body is null ? null : new StringContent(body) });

    /// <summary>Begins to read something with the bot's token.</summary>
    public Task<HttpResponseMessage> BeginsWithToken(string address) =>
        Begins(new(HttpMethod.Get, address) { Headers = { Authorization = new("Bearer", "ours") } });

    /// <summary>Lets time pass. Whatever was due has happened when this returns.</summary>
    public void Pass(TimeSpan time) => Here(() =>
    {
        Clock.Advance(time);
        return true;
    });

    private Task<HttpResponseMessage> Begins(HttpRequestMessage request) =>
        Here(() => _services.GetRequiredService<IHttpClientFactory>().CreateClient().SendAsync(request));

    // Without a context of the test runner what was waited for goes on in this thread.
    private static T Here<T>(Func<T> act)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return act();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    public void Dispose() => _services.Dispose();

    public static HttpResponseMessage Answer(int status, string? retryAfter = null)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("{}") };
        if (retryAfter is not null)
        {
            answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return answer;
    }

    private sealed class Wire(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            answer(request).WaitAsync(cancellationToken);
    }

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Bot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
