using static Bot.Core.SettingProblems;

namespace Bot.Cloud;

/// <summary>Which Azure we talk to, and as whom. The settings' section <c>Azure</c>; everything has a default.</summary>
public sealed record AzureOptions
{
    /// <summary>The address of an Azure simulator on this machine, for example <c>http://127.0.0.1:5005</c>; null for the real Azure.</summary>
    public Uri? Simulator { get; init; }

    /// <summary>The Entra tenant to sign in to; null for the identity's own.</summary>
    public string? TenantId { get; init; }

    /// <summary>The client id of the user-assigned managed identity to sign in as; null takes what the environment offers.</summary>
    public string? ManagedIdentityClientId { get; init; }

    /// <summary>Ids of the only subscriptions to look at; empty for all that the identity may read.</summary>
    public IReadOnlyList<string> Subscriptions { get; init; } = [];

    /// <summary>Which of Microsoft's clouds.</summary>
    public AzureCloud Cloud { get; init; } = AzureCloud.Public;

    /// <summary>The https address of Azure Resource Manager in a cloud that <see cref="Cloud"/> does not know; null for the known one's.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>What tokens for <see cref="Endpoint"/> are asked for; null for that address itself.</summary>
    public string? Audience { get; init; }

    /// <summary>Says what is wrong with the settings and which key to set.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    public void Validate() => Refuse(
    [
        .. If(Simulator is { } address && !(address.IsAbsoluteUri && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback),
            $"Azure:Simulator is '{Simulator}': only an http address of this very machine will do, such as http://127.0.0.1:5005."),
        .. If(Endpoint is { } endpoint && !(endpoint.IsAbsoluteUri && endpoint.Scheme == Uri.UriSchemeHttps && endpoint is { UserInfo: "", PathAndQuery: "/" }),
            $"Azure:Endpoint is '{Endpoint}': give the https address of Azure Resource Manager without a path, such as https://management.local.azurestack.external."),
        .. If(Endpoint is not null && Simulator is not null, "Azure:Endpoint and Azure:Simulator are both set: leave one of them out."),
        .. Subscriptions.Where(id => !Guid.TryParse(id, out _)).Select(id => $"Azure:Subscriptions holds '{id}': give subscription ids (GUIDs), not names."),
    ]);
}

/// <summary>Microsoft's clouds that the bot knows.</summary>
public enum AzureCloud
{
    /// <summary>The public cloud.</summary>
    Public,

    /// <summary>Azure Government of the United States.</summary>
    UsGovernment,
}
