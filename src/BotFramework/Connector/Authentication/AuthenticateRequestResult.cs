using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who called, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>What answers to the caller are for: the scope of their tokens.</summary>
    public string Audience { get; set; }

    /// <summary>Who called.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>Who called, as an id for the activity; null when authentication is off.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes clients to answer with.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
