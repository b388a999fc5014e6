using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Storage.Tests;

/// <summary>Hears what an operator would be frightened by: every line from Warning on.</summary>
internal sealed class Alarms : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Heard { get; } = [];

    public void Listen(IServiceCollection services) => services.AddLogging(logging => logging.AddProvider(this));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            Heard.Enqueue(formatter(state, exception));
    }

    public void Dispose() { }
}
