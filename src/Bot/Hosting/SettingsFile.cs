namespace Bot.Hosting;

/// <summary>A file of settings that cannot be read is a problem of the settings like any other.</summary>
internal static class SettingsFile
{
    /// <summary>Makes a builder, which reads the files.</summary>
    /// <exception cref="SettingsException">A file is no JSON; the message names it and the place.</exception>
    public static TBuilder Read<TBuilder>(Func<TBuilder> make)
    {
        try
        {
            return make();
        }
        catch (InvalidDataException exception)
        {
            throw new SettingsException([new($"{exception.Message} {exception.GetBaseException().Message}", "Mend the file at that place; an editor shows it by the schema that is named in its first line.")]);
        }
    }
}
