namespace Bot.Storage;

/// <summary>The database was written by a newer version of the bot, whose schema this one does not know.</summary>
/// <param name="migration">The first schema change that this version does not know.</param>
public sealed class NewerDatabaseException(string migration)
    : Exception($"The database was written by a newer version of the bot (schema change '{migration}' is not known here). Start that version, or give this one another database.");
