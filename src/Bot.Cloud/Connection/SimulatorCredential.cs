using System.Buffers.Text;
using Azure.Core;

namespace Bot.Cloud.Connection;

/// <summary>A token that only a simulator takes. It names the caller as the simulator does.</summary>
internal sealed class SimulatorCredential(TimeProvider clock) : TokenCredential
{
    private static readonly string Token = $"simulated.{Base64Url.EncodeToString("""{"oid":"b0700000-0000-4000-8000-000000000001"}"""u8)}.";

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(Token, clock.GetUtcNow().AddHours(1));

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
