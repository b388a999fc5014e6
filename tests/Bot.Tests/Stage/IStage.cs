namespace Bot.Tests.Stage;

/// <summary>What people need to talk to a bot, wherever it runs.</summary>
internal interface IStage
{
    Teams Teams { get; }

    HttpClient Http { get; }

    Uri BotUrl { get; }
}
