using Bot.Storage;

namespace Bot.Hosting;

/// <summary>Makes the database ready. Registered before everything that reads it.</summary>
internal sealed class Preparation(IServiceProvider services) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => StorageSetup.PrepareAsync(services, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
