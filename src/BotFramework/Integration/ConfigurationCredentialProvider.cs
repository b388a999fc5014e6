using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.BotFramework;

/// <summary>The registration that the configuration names.</summary>
public sealed class ConfigurationCredentialProvider : SimpleCredentialProvider
{
    /// <summary>Reads the app id and the password.</summary>
    /// <param name="configuration">The settings of the bot.</param>
    public ConfigurationCredentialProvider(IConfiguration configuration)
        : base(configuration?[MicrosoftAppCredentials.MicrosoftAppIdKey], configuration?[MicrosoftAppCredentials.MicrosoftAppPasswordKey])
        => ArgumentNullException.ThrowIfNull(configuration);
}
