using System.Reflection;
using Bot.Channel;
using Bot.Cloud;
using Bot.Cloud.Prices;
using Bot.Core.Approvals;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Hosting;

/// <summary>Our sections of the settings and what may stand in them. The JSON schema beside <c>appsettings.json</c> says the same, and a test keeps it so.</summary>
internal static class SettingsShape
{
    /// <summary>The keys of the bot's registration, named as in the official SDK, and what they mean.</summary>
    /// <remarks>https://learn.microsoft.com/azure/bot-service/bot-builder-authentication (read 2026-11).</remarks>
    public static IReadOnlyDictionary<string, string> Registration { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["MicrosoftAppId"] = "The bot's app id. Outside Development the bot does not start without it.",
        ["MicrosoftAppType"] = "UserAssignedMSI (no secret to keep), SingleTenant, or MultiTenant, which is the default.",
        ["MicrosoftAppTenantId"] = "The tenant of the bot's identity; UserAssignedMSI and SingleTenant need it.",
        ["MicrosoftAppPassword"] = "The secret of the registration; SingleTenant and MultiTenant need it. Give it by an environment variable, never in this file.",
        ["ChannelService"] = "https://botframework.azure.us for Azure Government; leave it out for the public cloud.",
        ["ToBotFromChannelOpenIdMetadataUrl"] = "Where the keys are that sign the channel's tokens, when that is not Microsoft's usual place.",
        ["ToChannelFromBotLoginUrl"] = "Where the bot gets its own token, when that is not Microsoft's usual place.",
    };

    /// <summary>Each section with the type that it is read into.</summary>
    public static IReadOnlyDictionary<string, Type> Sections { get; } = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
    {
        ["Approvals"] = typeof(ApprovalRules),
        ["Azure"] = typeof(AzureOptions),
        ["Channel"] = typeof(ChannelOptions),
        ["Offers"] = typeof(OfferPreferences),
        ["Prices"] = typeof(PriceOptions),
        ["Resize"] = typeof(ResizeOptions),
        ["Storage"] = typeof(StorageOptions),
        ["Windows"] = typeof(List<MaintenanceWindow>),
    };

    /// <summary>The settings that a type takes.</summary>
    public static IReadOnlyList<PropertyInfo> Keys(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is { IsPublic: true })];

    /// <summary>The type of a list's items; null when the type is no list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var item] && typeof(IEnumerable<>).MakeGenericType(item).IsAssignableFrom(type) ? item : null;

    /// <summary>The type of a dictionary's values; null when the type is no dictionary.</summary>
    public static Type? ValueOf(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [{ } key, var value] && key == typeof(string) ? value : null;

    /// <summary>Whether the type is one of ours with settings of its own.</summary>
    public static bool IsGroup(Type type) => type.Namespace?.StartsWith("Bot.", StringComparison.Ordinal) == true && !type.IsEnum;

    /// <summary>Keys beside our sections that are nearly the name of one, or of a key of the registration. What is quite another name belongs to ASP.NET Core or to the machine.</summary>
    public static IEnumerable<SettingsProblem> Misnamed(IConfiguration configuration) =>
        from child in configuration.GetChildren()
        let names = child.GetChildren().Any() ? Sections.Keys : Registration.Keys
        where !Sections.ContainsKey(child.Key) && !Registration.ContainsKey(child.Key)
        let meant = Spelling.Closest(child.Key, names)
        where Spelling.IsNear(child.Key, meant)
        select SettingsProblem.Misnamed(child.Key, meant);

    /// <summary>Everything in a section that has no place there or cannot be read, one sentence for each.</summary>
    public static IEnumerable<SettingsProblem> Problems(IConfigurationSection section, Type type)
    {
        var inner = ItemOf(type) ?? ValueOf(type);
        if (inner is null && !IsGroup(type))
        {
            return Unreadable(section, type);
        }

        return section.Value is { Length: > 0 } value
            ? [SettingsProblem.Wanted($"{section.Path} is '{value}', but it takes {(inner is null ? "settings" : "a list")} of its own.")]
            : section.GetChildren().SelectMany(child => inner is null ? Misplaced(child, type) : Problems(child, inner));
    }

    private static IEnumerable<SettingsProblem> Misplaced(IConfigurationSection child, Type type)
    {
        var keys = Keys(type);
        return keys.FirstOrDefault(key => key.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Problems(child, known.PropertyType)
            : [SettingsProblem.Misnamed(child.Path, child.Path[..^child.Key.Length] + Spelling.Closest(child.Key, keys.Select(key => key.Name)))];
    }

    private static IEnumerable<SettingsProblem> Unreadable(IConfigurationSection section, Type type)
    {
        if (section.GetChildren().Any())
        {
            return [SettingsProblem.Wanted($"{section.Path} holds further settings, but it takes one value.")];
        }

        try
        {
            section.Get(type);
            return [];
        }
        catch (InvalidOperationException)
        {
            return [SettingsProblem.Wanted($"{section.Path} is '{section.Value}': {Wanted(Nullable.GetUnderlyingType(type) ?? type)}.")];
        }
    }

    private static string Wanted(Type type) => type switch
    {
        { IsEnum: true } => $"give one of {string.Join(", ", Enum.GetNames(type))}",
        _ when type == typeof(TimeSpan) => "give a time such as 08:00:00 (hours:minutes:seconds) or 7.00:00:00 (days first)",
        _ when type == typeof(TimeOnly) => "give a time of day such as 22:00",
        _ when type == typeof(bool) => "give true or false",
        _ when type == typeof(Uri) => "give an address",
        _ => "give a number",
    };
}
