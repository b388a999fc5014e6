namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes and events of signing in.</summary>
public static class SignInConstants
{
    /// <summary>Written "cardExtension/token".</summary>
    public const string SharePointTokenExchange = "cardExtension/token";

    /// <summary>Written "signin/tokenExchange".</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>Written "tokens/response".</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>Written "signin/verifyState".</summary>
    public const string VerifyStateOperationName = "signin/verifyState";
}
