namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to the configuration of a bot that asks the user to sign in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
    /// <summary>Creates an empty <see cref="ConfigAuthResponse"/>.</summary>
    public ConfigAuthResponse()
    {
    }
}
