using Bot.Cloud;

namespace Bot.Hosting;

/// <summary>Collects everything that is wrong with the settings, so that the operator sees it at once.</summary>
internal sealed class SettingsCheck(IConfiguration configuration, IHostEnvironment environment)
{
    private static readonly string[] AppTypes = ["UserAssignedMSI", "SingleTenant", "MultiTenant"];
    private readonly List<SettingsProblem> _problems = [];

    /// <summary>Reads a section; each key that is unknown or cannot be read is a problem, and then the defaults are given.</summary>
    public T Section<T>(string name) where T : new()
    {
        var section = configuration.GetSection(name);
        var problems = SettingsShape.Problems(section, typeof(T)).ToList();
        _problems.AddRange(problems);
        return problems.Count == 0 ? section.Get<T>() ?? new() : new();
    }

    /// <summary>Checks the whole.</summary>
    /// <exception cref="SettingsException">There are problems.</exception>
    public void Conclude(AzureOptions azure, bool needsRegistration)
    {
        if (needsRegistration)
        {
            CheckRegistration();
            CheckSimulator(azure);
        }

        _problems.AddRange(SettingsShape.Misnamed(configuration));
        Concerning(azure.Validate);
        if (_problems.Count > 0)
        {
            throw new SettingsException(_problems);
        }
    }

    private void CheckRegistration()
    {
        var hasAppId = IsSet("MicrosoftAppId");
        if (!hasAppId && environment.IsDevelopment() && !IsSet("MicrosoftAppType"))
        {
            return;
        }

        if (!hasAppId)
        {
            _problems.Add(SettingsProblem.Wanted(environment.IsDevelopment()
                ? "MicrosoftAppId is missing, but MicrosoftAppType is set: set both, or neither to run without authentication in Development."
                : $"MicrosoftAppId is missing. Outside Development (this is {environment.EnvironmentName}) every caller must be authenticated: "
                    + "set MicrosoftAppId to the app id of your Azure Bot registration."));
        }

        var type = configuration["MicrosoftAppType"] is { Length: > 0 } given ? given : "MultiTenant";
        if (!AppTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            _problems.Add(SettingsProblem.Wanted($"MicrosoftAppType is '{type}': give one of {string.Join(", ", AppTypes)}."));
            return;
        }

        _problems.AddRange(NeededBy(type).Where(key => !IsSet(key)).Select(key => SettingsProblem.Wanted($"{key} is missing: MicrosoftAppType {type} needs it.")));
    }

    private void CheckSimulator(AzureOptions azure)
    {
        if (azure.Simulator is not null && environment.IsProduction())
        {
            _problems.Add(SettingsProblem.Unwanted("Azure:Simulator is set. In Production the bot works on the real Azure only: remove the setting."));
        }
    }

    /// <summary>Lets a group of settings say what is wrong with it.</summary>
    public void Concerning(Action validate)
    {
        try
        {
            validate();
        }
        catch (ArgumentException exception)
        {
            _problems.AddRange(exception.Message.Split(Environment.NewLine).Select(SettingsProblem.Wanted));
        }
    }

    // https://learn.microsoft.com/azure/bot-service/bot-builder-authentication (read 2026-11): what each kind of registration needs.
    private static string[] NeededBy(string type) => type.ToUpperInvariant() switch
    {
        "USERASSIGNEDMSI" => ["MicrosoftAppTenantId"],
        "SINGLETENANT" => ["MicrosoftAppTenantId", "MicrosoftAppPassword"],
        _ => ["MicrosoftAppPassword"],
    };

    private bool IsSet(string key) => !string.IsNullOrWhiteSpace(configuration[key]);
}
