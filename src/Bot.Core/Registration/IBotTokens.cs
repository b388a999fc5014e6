namespace Bot.Core.Registration;

/// <summary>Gives the tokens that the bot's own messages carry.</summary>
public interface IBotTokens
{
    /// <summary>A token that is still good for some time.</summary>
    /// <param name="account">As whom.</param>
    /// <param name="scope">What the token is for, such as <c>https://api.botframework.com</c>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">There is none; the message says why and what to look at.</exception>
    ValueTask<string> TakeAsync(BotAccount account, string scope, CancellationToken cancellationToken);
}
