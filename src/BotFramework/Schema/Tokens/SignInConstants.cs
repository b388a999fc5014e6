namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes and events of signing in.</summary>
public static class SignInConstants
{
    /// <summary>The invoke with a token to exchange in SharePoint.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";

    /// <summary>The invoke with a token to exchange.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>The event with a token.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>The invoke with the code of a sign-in.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";
}
