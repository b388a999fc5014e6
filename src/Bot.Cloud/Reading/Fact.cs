using Bot.Core.Machines;

namespace Bot.Cloud.Reading;

/// <summary>A fact that was read, or why it was not.</summary>
/// <param name="Value">The fact; the default when it could not be read.</param>
/// <param name="Unread">Why not; null when it was read.</param>
internal readonly record struct Fact<T>(T? Value, UnreadFact? Unread);
