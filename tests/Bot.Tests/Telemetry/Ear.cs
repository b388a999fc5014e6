using System.Diagnostics;
using System.Diagnostics.Metrics;
using Bot.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Telemetry;

/// <summary>Hears what one bot tells of itself: spans, measures, and the lines of its log with what they are about.</summary>
internal sealed class Ear : IDisposable, ILoggerProvider, ISupportExternalScope
{
    private readonly ActivityListener _listener;
    private readonly MeterListener _meter = new();
    private readonly HashSet<object> _mine = [];
    private readonly LogLevel _from;
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public Ear(LogLevel from = LogLevel.Information)
    {
        _from = from;
        _listener = new()
        {
            ShouldListenTo = source => source.Name == Spans.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spoken.Add,
        };
        ActivitySource.AddActivityListener(_listener);
        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Spans.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meter.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meter.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meter.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meter.Start();
    }

    /// <summary>Spans that ended; other bots in this process are heard as well.</summary>
    public Heard<Activity> Spoken { get; } = new();

    /// <summary>What this bot measured.</summary>
    public Heard<Measure> Measured { get; } = new();

    /// <summary>The lines of this bot's log.</summary>
    public Heard<Line> Lines { get; } = new();

    /// <summary>What the bot consists of that was started last.</summary>
    public IServiceProvider Bot { get; private set; } = null!;

    /// <summary>Listens to this bot, each time that it is started.</summary>
    public void ListenTo(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddProvider(this).SetMinimumLevel(_from).AddFilter(null, _from);
        builder.Services.AddHostedService(provider => new Greeting(() => Meet(provider)));
    }

    /// <summary>Asks for what is measured on demand only.</summary>
    public void Ask() => _meter.RecordObservableInstruments();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        _listener.Dispose();
        _meter.Dispose();
    }

    private void Meet(IServiceProvider bot)
    {
        Bot = bot;
        _mine.Add(bot.GetRequiredService<IMeterFactory>());
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (instrument.Meter.Scope is { } factory && _mine.Contains(factory))
        {
            Measured.Add(new(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => $"{tag.Value}")));
        }
    }

    private sealed class Greeting(Action greet) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            greet();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class Logger(Ear ear, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => ear._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            List<string> about = [];
            ear._scopes.ForEachScope((scope, all) => all.Add($"{scope}"), about);
            ear.Lines.Add(new(category, formatter(state, exception), string.Join(" ", about)));
        }
    }
}

/// <summary>Something measured.</summary>
internal sealed record Measure(string Name, double Value, IReadOnlyDictionary<string, string> Tags);

/// <summary>A line of the log.</summary>
/// <param name="Category">Who logged it.</param>
/// <param name="Text">The line.</param>
/// <param name="About">What it is about: the scopes around it.</param>
internal sealed record Line(string Category, string Text, string About);
