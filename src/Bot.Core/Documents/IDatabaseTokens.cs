namespace Bot.Core.Documents;

/// <summary>Gives what stands in for a password at a database that knows the bot by its identity.</summary>
public interface IDatabaseTokens
{
    /// <summary>A token that is good for some time.</summary>
    Task<string> TakeAsync(CancellationToken cancellationToken);
}
