using Bot.Cards;
using Microsoft.Bot.Schema;

namespace Bot.Turns;

/// <summary>What a pressed button gets back. The cases below are all there are.</summary>
internal abstract record Answer
{
    private Answer() { }

    /// <summary>A card in place of the one with the button.</summary>
    public sealed record Replace(Card Card) : Answer;

    /// <summary>Words for the person who pressed; the card stays as it was for everybody.</summary>
    public sealed record Tell(Card Card) : Answer;

    /// <summary>Whether the card with the button changes.</summary>
    public bool ReplacesCard => this is Replace;

    /// <summary>As the answer to an invoke.</summary>
    public AdaptiveCardInvokeResponse AsInvokeResponse() => this switch
    {
        Replace(var card) => Correspondence.AsAnswer(card),
        Tell(var card) => new() { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = card.Summary },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>As a message.</summary>
    public Activity AsMessage() => this switch
    {
        Replace(var card) => Correspondence.Message(card),
        Tell(var card) => Correspondence.Message(card),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
