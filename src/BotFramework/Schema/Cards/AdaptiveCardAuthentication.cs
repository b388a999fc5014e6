namespace Microsoft.Bot.Schema;

/// <summary>The token that comes along with a click on an adaptive card.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    /// <summary>Creates an empty <see cref="AdaptiveCardAuthentication"/>.</summary>
    public AdaptiveCardAuthentication()
    {
    }
}
