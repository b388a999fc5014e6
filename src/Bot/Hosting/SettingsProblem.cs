namespace Bot.Hosting;

/// <summary>Something that is wrong with the settings.</summary>
/// <param name="Words">One sentence that begins with the key.</param>
/// <param name="Repair">The command that repairs it.</param>
public sealed record SettingsProblem(string Words, string Repair)
{
    private const string InAzure = "In Azure: in deploy/my.bicepparam, then deploy again.";

    /// <summary>A key must be set, to something else.</summary>
    public static SettingsProblem Wanted(string words) => new(words, $"export {Variable(words)}=…  {InAzure}");

    /// <summary>A key is not ours; another one is meant.</summary>
    public static SettingsProblem Misnamed(string key, string meant) =>
        new($"{key} is no setting of Nestor. Did you mean {meant}?", $"unset {Variable(key)}; export {Variable(meant)}=…  {InAzure}");

    /// <summary>A key must not be set.</summary>
    public static SettingsProblem Unwanted(string words) => new(words, $"unset {Variable(words)}");

    /// <inheritdoc/>
    public override string ToString() => Words;

    private static string Variable(string words) => words.Split(' ', 2)[0].TrimEnd('.', ',').Replace(":", "__", StringComparison.Ordinal);
}
