using Bot.Channel;
using Bot.Core.Registration;
using Bot.Health;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Bot.Commands.Checkup;

/// <summary>Whom the bot believes, who it is towards Teams, and whether its clock is right.</summary>
internal static class SignInLinks
{
    // Tokens are refused when the clocks differ by more than five minutes.
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    /// <summary>The channel's signing keys, and the clock of whoever answered.</summary>
    public static async Task<IReadOnlyList<DoctorFinding>> MetadataAsync(Patient patient, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!patient.IsRegistered)
        {
            return [DoctorFinding.Ok("OpenID metadata", "not needed: in Development without MicrosoftAppId nobody is authenticated."), await ClockAsync(patient, clock, cancellationToken)];
        }

        var address = SignInMetadata.AddressIn(patient.Configuration);
        var seen = await SignInMetadata.ReadAsync(patient.Http, address, cancellationToken);
        return
        [
            seen.Problem is { } problem
                ? DoctorFinding.Failed("OpenID metadata", $"{problem}: no message from Teams can be believed.", $"Let the bot reach it (firewall, proxy, DNS). Try from the bot's machine: curl -sS {address}")
                : DoctorFinding.Ok("OpenID metadata", $"{address} leads to the channel's signing keys."),
            Clock(seen.Date, clock.GetUtcNow()),
        ];
    }

    /// <summary>The bot's own token towards Teams.</summary>
    public static async Task<DoctorFinding> BotTokenAsync(Patient patient, CancellationToken cancellationToken)
    {
        const string Link = "bot token";
        if (!patient.IsRegistered)
        {
            return DoctorFinding.Ok(Link, "not needed: in Development without MicrosoftAppId.");
        }

        try
        {
            await TokenAsync(patient, cancellationToken);
            return DoctorFinding.Ok(Link, $"{patient.Settings.AppId} gets a token to answer in Teams.");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return DoctorFinding.Failed(Link, $"{patient.Settings.AppId} gets none, so it cannot answer in Teams: {FirstLine(exception.Message)}", Repair(patient));
        }
    }

    // Asked for as an answer's would be, with the addresses of the bot's cloud.
    private static async Task TokenAsync(Patient patient, CancellationToken cancellationToken)
    {
        var credentials = new BotCredentials(patient.Configuration, patient.Services.GetRequiredService<IBotTokens>());
        var cloud = new ConfigurationBotFrameworkAuthentication(patient.Configuration, credentials);
        var connectors = cloud.CreateConnectorFactory(new([new(AuthenticationConstants.AudienceClaim, patient.Settings.AppId)]));
        using var connector = await connectors.CreateAsync("https://smba.trafficmanager.net/teams/", cloud.GetOriginatingAudience(), cancellationToken);
        using var answer = new HttpRequestMessage();
        await connector.Credentials.ProcessHttpRequestAsync(answer, cancellationToken);
    }

    private static string Repair(Patient patient) => patient.Configuration["MicrosoftAppType"]?.ToUpperInvariant() == "USERASSIGNEDMSI"
        ? $"Run it where the managed identity is assigned: az containerapp identity assign --name ca-nestor --resource-group rg-nestor --user-assigned id-nestor; MicrosoftAppId must be its client id."
        : $"Make a new secret and set MicrosoftAppPassword: az ad app credential reset --id {patient.Settings.AppId}";

    private static async Task<DoctorFinding> ClockAsync(Patient patient, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await patient.Http.GetAsync(patient.Azure.Address, cancellationToken);
            return Clock(answer.Headers.Date, clock.GetUtcNow());
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Clock(null, clock.GetUtcNow());
        }
    }

    private static DoctorFinding Clock(DateTimeOffset? theirs, DateTimeOffset ours) => theirs switch
    {
        null => DoctorFinding.Warning("clock", "nobody told the time to compare with.", "Compare this machine's clock by hand: date -u"),
        { } then when (ours - then).Duration() > MostSkew => DoctorFinding.Failed("clock", $"differs by {(ours - then).Duration():c}: tokens are refused.", "Set the clock: sudo timedatectl set-ntp true"),
        _ => DoctorFinding.Ok("clock", "agrees with the other side's."),
    };

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
