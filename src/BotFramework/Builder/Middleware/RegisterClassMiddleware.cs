namespace Microsoft.Bot.Builder;

/// <summary>Puts a service among the values of every turn.</summary>
/// <typeparam name="T">The type of the service, which is also its key unless another is given.</typeparam>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Registers a service under its type.</summary>
    public RegisterClassMiddleware(T service) => Service = service;

    /// <summary>Registers a service under a key.</summary>
    public RegisterClassMiddleware(T service, string key)
        : this(service) => _key = key;

    /// <summary>The service.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_key is null)
            turnContext.TurnState.Set(Service);
        else
            turnContext.TurnState.Set(_key, Service);
        return nextTurn(cancellationToken);
    }
}
