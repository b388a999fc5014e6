using Bot.Cards;
using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Dialogs;

namespace Bot.Jobs;

/// <summary>Looks for other sizes when the one that was asked for could not be had. Nobody waits long for it, and no end goes untold because of it.</summary>
internal sealed partial class Aftermath(
    IMachines machines, IPriceList prices, SizeAdvisor advisor, Proposals proposals, TimeTeller times, ILogger<Aftermath> logger)
{
    /// <summary>The other sizes that fit the machine as it is now; null when they would not help or cannot be read.</summary>
    public async Task<OtherSizes?> OthersAsync(ResizeRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return SecondChoice.MayHelp(request) && await machines.ReadAsync(request.Plan.Machine, cancellationToken) is MachineReading.Read read
                ? await OfferAsync(request, read, cancellationToken)
                : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogUnread(exception, request.Id);
            return null;
        }
    }

    private async Task<OtherSizes> OfferAsync(ResizeRequest request, MachineReading.Read read, CancellationToken cancellationToken)
    {
        var choice = SecondChoice.Of(request, advisor.Choose(read, await prices.ReadAsync(read.Machine.Region, cancellationToken)));
        var choices = times.ChoicesFor(read.Machine, timeZone: null);
        var proposal = await proposals.KeepAsync(
            read, Proposals.Sizes(choice), choices, request.Plan.InnerMachine, cancellationToken, SecondChoice.LeftOff(request, read.Machine));
        return new(read, choice, proposal.Id, choices, request.Failure?.Refusal?.AllowedSizes is not null);
    }

    [LoggerMessage(LogLevel.Warning, "Other sizes for request {RequestId} could not be looked for")]
    private partial void LogUnread(Exception exception, RequestId requestId);
}
