using Bot.Cards;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Dialogs;
using Bot.Jobs;
using Microsoft.Bot.Builder;

namespace Bot.Turns;

/// <summary>The buttons about the way back: put the old size back, and keep the new one.</summary>
internal sealed class ReturnButtons(IRequestStore store, IAuditLog audit, Returns returns, SlowAnswers slow, Places places, WorkQueue queue, TimeProvider clock)
{
    /// <summary>The button "Put the old size back": the card that asks for it takes the place of the end it hangs on.</summary>
    public async Task<Answer> RevertAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(new(input[CardFields.Request]), cancellationToken) is not { State: RequestState.Done } done || !IsOf(turn.Activity.Speaker(), done))
        {
            return new Answer.Tell(cards.RequestUnknown());
        }

        return new Answer.Replace(await slow.InTimeAsync(
            turn, cards.Looking(done.Plan.Machine.Name), token => returns.OfferAsync(cards, done, turn.Activity.LocalTimezone, token)));
    }

    /// <summary>The button "Keep the new size".</summary>
    public async Task<Answer> KeepAsync(ITurnContext turn, CardWriter cards, CardInput input, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(new(input[CardFields.Request]), cancellationToken) is not { Reversion: not null } request)
        {
            return new Answer.Tell(cards.RequestUnknown());
        }

        var isHere = await places.KnowsAsync(turn.Activity, request.Id, cancellationToken);
        var ruling = Court.There(Reversions.CallOff(request, turn.Activity.Speaker()), isHere);
        if (Chronicle.WhyRefused(ruling) is { } refusal)
        {
            await audit.AppendAsync(Chronicle.Refused(request, turn.Activity.Speaker(), input.Verb, refusal, clock.GetUtcNow()), cancellationToken);
        }

        return ruling switch
        {
            Ruling.NotAllowed(var why) => new Answer.Tell(cards.NotAllowed(why)),
            Ruling.OtherPlace => new Answer.Tell(cards.OtherPlace()),
            Ruling.Decided(var kept) when await store.TryUpdateAsync(kept, cancellationToken) is { } stored => await TellAsync(cards, stored, cancellationToken),
            Ruling.Decided => await KeepAsync(turn, cards, input, cancellationToken),
            _ => new Answer.Replace(cards.ReversionCard(request)),
        };
    }

    private async Task<Answer> TellAsync(CardWriter cards, ResizeRequest kept, CancellationToken cancellationToken)
    {
        await queue.AtAsync<ReversionJob>(kept.Id, clock.GetUtcNow(), cancellationToken);
        return new Answer.Replace(cards.ReversionCard(kept));
    }

    private static bool IsOf(Person person, ResizeRequest request) =>
        person.ObjectId.Length > 0 && string.Equals(person.TenantId, request.Requester.TenantId, StringComparison.OrdinalIgnoreCase);
}
