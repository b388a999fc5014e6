namespace Microsoft.Bot.Schema;

/// <summary>Who called the bot, as the receiver writes it on the activity.</summary>
public static class CallerIdConstants
{
    /// <summary>Another bot; its app id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";

    /// <summary>A channel of the public cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel of the US Government cloud.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";
}
