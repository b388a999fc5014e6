using Bot.Channel;
using Bot.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Bot.Turns;

/// <summary>The doors of the bot.</summary>
internal static class Endpoints
{
    // The channel gives up after 10 to 15 seconds; a turn that takes this long hangs.
    private static readonly TimeSpan TurnTimeout = TimeSpan.FromMinutes(1);

    /// <summary>Where the channel delivers activities.</summary>
    public static void MapMessages(this WebApplication app) =>
        app.Map("/api/messages", async (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, Settings settings, Refusals refusals, TimeProvider clock) =>
        {
            if (await FrontDoor.RefusalAsync(http, settings) is { } refusal)
            {
                http.Response.StatusCode = refusal.Status;
                refusals.CountUnread(refusal.Reason, http.Request.ContentLength);
                return;
            }

            // A turn has its own time limit: a client that hangs up must not stop it half-way.
            using var limit = new CancellationTokenSource(TurnTimeout, clock);
            await adapter.ProcessAsync(http.Request, http.Response, bot, limit.Token);
            refusals.CountStatus(http.Response.StatusCode);
        });
}
