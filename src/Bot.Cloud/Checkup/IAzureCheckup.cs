using Bot.Core.Machines;

namespace Bot.Cloud.Checkup;

/// <summary>Looks at what the bot needs of Azure, link by link. Reads only.</summary>
public interface IAzureCheckup
{
    /// <summary>A region of the cloud that is talked to.</summary>
    string Region { get; }

    /// <summary>Where Azure Resource Manager is asked.</summary>
    Uri Address { get; }

    /// <summary>Gets a token for Azure Resource Manager.</summary>
    /// <returns>Why there is none; null when there is one.</returns>
    Task<AzureRefusal?> SignInAsync(CancellationToken cancellationToken);

    /// <summary>Lists what can be seen.</summary>
    Task<SubscriptionsSeen> SubscriptionsAsync(CancellationToken cancellationToken);

    /// <summary>Which of these actions the bot's identity lacks in a subscription.</summary>
    Task<ActionsLacked> LackedAsync(string subscriptionId, IReadOnlyList<string> actions, CancellationToken cancellationToken);

    /// <summary>Asks for the sizes of a region.</summary>
    /// <returns>Why they cannot be read; null when they can.</returns>
    Task<AzureRefusal?> SizesAsync(string subscriptionId, CancellationToken cancellationToken);
}

/// <summary>The subscriptions that the bot's identity sees.</summary>
/// <param name="Visible">Ids and names.</param>
/// <param name="Missing">Ids that the settings name and that are not among them.</param>
/// <param name="Refusal">Why they could not be listed; null when they could.</param>
public sealed record SubscriptionsSeen(IReadOnlyList<(string Id, string Name)> Visible, IReadOnlyList<string> Missing, AzureRefusal? Refusal);

/// <summary>What the bot's identity may not do in a subscription.</summary>
/// <param name="Actions">The actions that it lacks.</param>
/// <param name="Refusal">Why that could not be read; null when it could.</param>
public sealed record ActionsLacked(IReadOnlyList<string> Actions, AzureRefusal? Refusal);
