namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a signing key may speak for a channel.</summary>
public static class EndorsementsValidator
{
    /// <summary>Whether the endorsement is among those of the key; nothing expected is always there.</summary>
    /// <param name="expectedEndorsement">The channel, or what else is required.</param>
    /// <param name="endorsements">The endorsements of the key.</param>
    /// <exception cref="ArgumentNullException">The endorsements are null although one is expected.</exception>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrWhiteSpace(expectedEndorsement)) return true;

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
