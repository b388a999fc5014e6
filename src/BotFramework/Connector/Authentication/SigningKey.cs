using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key that signs tokens, and the channels it may speak for.</summary>
internal sealed record SigningKey(SecurityKey Key, HashSet<string> Endorsements);
