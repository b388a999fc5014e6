using AzureSimulator;
using Bot.Hosting;

namespace Demo;

/// <summary>The demo: simulated Azure, the bot, and a Teams window for each of two people, until Ctrl+C.</summary>
internal sealed record Stage
{
    private const string Paste = "Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.";
    private const string Machine = "vm-build-07";

    public required int BotPort { get; init; }

    public required int AzurePort { get; init; }

    public required int RequesterPort { get; init; }

    public required int ApproverPort { get; init; }

    public required DirectoryInfo Folder { get; init; }

    private string Azure => $"http://127.0.0.1:{AzurePort}";

    private string Bot => $"http://127.0.0.1:{BotPort}";

    /// <summary>Plays until it is told to stop.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> PlayAsync(CancellationToken cancellationToken)
    {
        Folder.Create();
        await using var azure = SimulatorHost.Build(["--urls", Azure, "--Logging:LogLevel:Default", "Warning"]);
        await azure.StartAsync(cancellationToken);
        await using var bot = BotHost.Build(BotSettings());
        await bot.StartAsync(cancellationToken);
        using var windows = await OpenWindowsAsync(cancellationToken);
        await Console.Out.WriteLineAsync(Programme(windows));
        await bot.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private string[] BotSettings() =>
    [
        "--environment", "Development",
        "--contentRoot", Folder.FullName,
        "--urls", Bot,
        "--Azure:Simulator", Azure,
        "--Storage:ConnectionString", $"Data Source={Path.Combine(Folder.FullName, "nestor.db")}",
        "--Approvals:Approvers:0", Actor.Approver.ObjectId,
        "--Logging:LogLevel:Default", "Warning",
        "--Logging:LogLevel:Bot", "Information",
    ];

    private async Task<Windows> OpenWindowsAsync(CancellationToken cancellationToken) =>
        await Windows.OpenAsync(Folder, new($"{Bot}/api/messages"), [(Actor.Requester, RequesterPort), (Actor.Approver, ApproverPort)], cancellationToken);

    private string Programme(Windows windows) => windows.Missing is { } missing
        ? $"""

          {missing}
          The bot runs all the same: {Bot}/api/messages (simulated Azure: {Azure}). Point any Bot Framework client at it.
          Ctrl+C ends it.
          """
        : $"""

          Nestor is running, on a simulated Azure. Open both pages:

            {Actor.Requester.Name,-14} (asks)      http://localhost:{RequesterPort}
            {Actor.Approver.Name,-14} (approves)  http://localhost:{ApproverPort}

          As {Actor.Requester.GivenName}, paste this:

            {Paste}

          and answer the question with:  {Machine}
          Ctrl+C ends it.
          """;
}
