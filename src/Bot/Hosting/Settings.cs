using Bot.Channel;
using Bot.Cloud;
using Bot.Cloud.Prices;
using Bot.Core;
using Bot.Core.Approvals;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>What the host needs to know, read and checked once at the start.</summary>
internal sealed record Settings
{
    /// <summary>The bot's app id; empty only in Development.</summary>
    public required string AppId { get; init; }

    /// <summary>The database's connection string.</summary>
    public string Database => Storage.ConnectionString;

    /// <summary>Where everything is remembered.</summary>
    public required StorageOptions Storage { get; init; }

    /// <summary>To whom the bot speaks.</summary>
    public required ChannelOptions Channel { get; init; }

    /// <summary>Which Azure.</summary>
    public required AzureOptions Azure { get; init; }

    /// <summary>How prices are shown.</summary>
    public required PriceOptions Prices { get; init; }

    /// <summary>What the organisation wants of offers.</summary>
    public required OfferPreferences Offers { get; init; }

    /// <summary>Who may decide.</summary>
    public required ApprovalRules Rules { get; init; }

    /// <summary>When machines may be changed.</summary>
    public required MaintenanceWindows Windows { get; init; }

    /// <summary>How fast, and for how long.</summary>
    public required ResizeOptions Resize { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">They do not allow a start.</exception>
    public static Settings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var check = new SettingsCheck(configuration, environment);
        var settings = new Settings
        {
            AppId = configuration["MicrosoftAppId"] ?? "",
            Storage = check.Section<StorageOptions>("Storage"),
            Channel = check.Section<ChannelOptions>("Channel"),
            Azure = check.Section<AzureOptions>("Azure"),
            Prices = check.Section<PriceOptions>("Prices"),
            Offers = check.Section<OfferPreferences>("Offers"),
            Rules = check.Section<ApprovalRules>("Approvals"),
            Windows = new(check.Section<List<MaintenanceWindow>>("Windows")),
            Resize = check.Section<ResizeOptions>("Resize"),
        };
        check.Concerning(() => StorageSetup.IsShared(settings.Database));
        check.Concerning(settings.Prices.Validate);
        check.Concerning(settings.Offers.Validate);
        check.Concerning(settings.Resize.Validate);
        check.Concerning(settings.Channel.Validate);
        check.Concerning(settings.Windows.Validate);
        check.Concerning(settings.Rules.Validate);
        check.Conclude(settings.Azure, needsRegistration: true);
        return settings;
    }

    /// <summary>Reads only which database.</summary>
    public static string ReadDatabase(IConfiguration configuration) =>
        (configuration.GetSection("Storage").Get<StorageOptions>() ?? new()).ConnectionString;

    /// <summary>Reads which Azure to talk to and who may decide: what <c>who-can-approve</c> needs.</summary>
    /// <exception cref="SettingsException">The settings cannot be used.</exception>
    public static (AzureOptions Azure, ApprovalRules Rules) ReadRules(IConfiguration configuration, IHostEnvironment environment)
    {
        var check = new SettingsCheck(configuration, environment);
        var (azure, rules) = (check.Section<AzureOptions>("Azure"), check.Section<ApprovalRules>("Approvals"));
        check.Concerning(rules.Validate);
        check.Conclude(azure, needsRegistration: false);
        return (azure, rules);
    }

    /// <summary>Reads only which Azure to talk to: what the command line needs.</summary>
    /// <exception cref="SettingsException">The settings cannot be used.</exception>
    public static AzureOptions ReadAzure(IConfiguration configuration, IHostEnvironment environment)
    {
        var check = new SettingsCheck(configuration, environment);
        var options = check.Section<AzureOptions>("Azure");
        check.Conclude(options, needsRegistration: false);
        return options;
    }
}

/// <summary>How fast a resize is followed, and for how long.</summary>
internal sealed record ResizeOptions
{
    /// <summary>The shortest time between two looks at a machine, and so between two updates of a card.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The first pause before another try of what Azure refused for now; it grows with each.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a resize may take before it is given up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Says what is wrong with the settings and which key to set.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    public void Validate() => SettingProblems.Refuse(
        from time in new[] { (Key: nameof(Pace), Length: Pace), (Key: nameof(Pause), Length: Pause), (Key: nameof(Patience), Length: Patience) }
        where time.Length <= TimeSpan.Zero
        select $"Resize:{time.Key} is {time.Length}: give a time longer than nothing.");
}
