namespace Bot.Cloud.Reading;

/// <summary>A subscription that the bot may read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its display name, or its id when it has none.</param>
internal sealed record Subscription(string Id, string Name);
