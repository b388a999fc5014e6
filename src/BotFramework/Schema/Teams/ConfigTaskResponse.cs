namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to the configuration of a bot that shows a dialog.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
    /// <summary>Creates an empty <see cref="ConfigTaskResponse"/>.</summary>
    public ConfigTaskResponse()
    {
    }
}
