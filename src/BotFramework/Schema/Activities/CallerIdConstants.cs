namespace Microsoft.Bot.Schema;

/// <summary>Who called the bot, as the receiver writes it on the activity.</summary>
public static class CallerIdConstants
{
    /// <summary>Written "urn:botframework:aadappid:".</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";

    /// <summary>Written "urn:botframework:azure".</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>Written "urn:botframework:azureusgov".</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";
}
