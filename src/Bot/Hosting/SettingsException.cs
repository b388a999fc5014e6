namespace Bot.Hosting;

/// <summary>The settings do not allow a start. The message names every problem and what to set.</summary>
public sealed class SettingsException(IReadOnlyList<SettingsProblem> problems)
    : Exception($"Nestor does not start, because its settings are not complete:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => $"  - {problem}"))}")
{
    /// <summary>EX_CONFIG of sysexits.h.</summary>
    public const int ExitCode = 78;

    /// <summary>What is wrong, all of it.</summary>
    public IReadOnlyList<SettingsProblem> Problems { get; } = problems;
}
