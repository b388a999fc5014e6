using Bot.Core.Sizes;

namespace Bot.Core.Resizing;

/// <summary>The answer to "why not this size?". The cases below are all there are.</summary>
public abstract record Judgement
{
    private Judgement() { }

    /// <summary>It may be requested.</summary>
    public sealed record Fits(Offer Offer) : Judgement;

    /// <summary>It may not; everything that speaks against it.</summary>
    public sealed record DoesNotFit(Rejection Rejection) : Judgement;

    /// <summary>The machine's region does not list such a size.</summary>
    /// <param name="Size">The name that was asked for.</param>
    /// <param name="Nesting">What the catalogue says of it all the same.</param>
    /// <param name="Reason">The rule that says so.</param>
    public sealed record NotInRegion(string Size, NestingFact Nesting, Objection Reason) : Judgement;

    /// <summary>The region's sizes could not be read, so nothing can be said of this one.</summary>
    /// <param name="Size">The name that was asked for.</param>
    /// <param name="Nesting">What the catalogue says of it all the same.</param>
    public sealed record Unread(string Size, NestingFact Nesting) : Judgement;
}
