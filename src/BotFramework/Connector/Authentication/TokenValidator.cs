using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Believes a token, or refuses it: what is cheap to check comes first, the signature last.</summary>
internal sealed class TokenValidator(TimeProvider clock)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>What a token must be, beside being for us.</summary>
    internal sealed record Rules(IReadOnlyCollection<string> Issuers, SigningKeys Keys, IReadOnlyCollection<string> Endorsements);

    /// <summary>The identity of a good token.</summary>
    /// <exception cref="UnauthorizedAccessException">It is not good.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(JsonWebToken token, Rules rules, CancellationToken cancellationToken)
    {
        Refuse(!rules.Issuers.Contains(token.Issuer), "The issuer of the token is not a known one.");
        Refuse(!AuthenticationConstants.AllowedSigningAlgorithms.Contains(token.Alg), "The token is not signed with an allowed algorithm.");
        Refuse(!IsTimely(token.ValidFrom, token.ValidTo), "The token is not valid at this time.");
        Refuse(string.IsNullOrEmpty(token.Kid), "The token does not name its signing key.");

        var key = await rules.Keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        Refuse(key is null, "The signing key of the token is not a known one.");
        Refuse(
            !rules.Endorsements.All(endorsement => EndorsementsValidator.Validate(endorsement, key.Endorsements)),
            "The signing key of the token is not endorsed for the channel.");

        var result = await Handler.ValidateTokenAsync(token, Parameters(rules, key)).ConfigureAwait(false);
        return result.IsValid ? result.ClaimsIdentity : throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
    }

    private static void Refuse(bool doubtful, string reason)
    {
        if (doubtful) throw new UnauthorizedAccessException(reason);
    }

    /// <summary>The audience is compared with the bot's app id by the caller, who knows it.</summary>
    private TokenValidationParameters Parameters(Rules rules, SigningKey key) => new()
    {
        ValidIssuers = rules.Issuers,
        ValidateAudience = false,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        LifetimeValidator = (from, to, _, _) => from is { } start && to is { } end && IsTimely(start, end),
    };

    /// <summary>A token without an end has the smallest possible end, and is too old.</summary>
    private bool IsTimely(DateTime from, DateTime to)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return from <= now.Add(ClockSkew) && now.Subtract(ClockSkew) < to;
    }
}
