namespace Bot.Core;

/// <summary>Refuses settings with everything that is wrong with them at once.</summary>
public static class SettingProblems
{
    /// <summary>The problem, if it is one.</summary>
    /// <param name="isWrong">Whether it is.</param>
    /// <param name="problem">One sentence that begins with the key.</param>
    public static IEnumerable<string> If(bool isWrong, string problem) => isWrong ? [problem] : [];

    /// <summary>Refuses the settings when there are problems.</summary>
    /// <exception cref="ArgumentException">There are; the message has a line for each.</exception>
    public static void Refuse(IEnumerable<string> problems)
    {
        if (problems.ToList() is [_, ..] all)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, all));
        }
    }
}
