namespace Bot.Cards;

/// <summary>A person who was asked to decide.</summary>
/// <param name="Name">The person's name as we know it.</param>
/// <param name="Reachable">Whether the bot can write to the person: it cannot before the person has talked to it once.</param>
public sealed record AskedApprover(string Name, bool Reachable);
