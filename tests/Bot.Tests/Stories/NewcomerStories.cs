using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Tests.Stage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Stories;

/// <summary>Somebody installs the bot while requests wait.</summary>
public class NewcomerStories
{
    private static readonly string[] SamForTheShop =
    [
        "--Approvals:Mode", "Rules",
        "--Approvals:Rules:0:Vm", "vm-shop-*", "--Approvals:Rules:0:People:0", "oid-stranger",
    ];

    [Fact]
    public async Task Only_the_newcomer_is_asked_and_only_about_what_they_may_decide()
    {
        await using var story = await Story.BeginWithPeopleAsync(settings: SamForTheShop);
        await AddAsync(story, "vm-shop-1", "vm-other-1", "vm-shop-2");

        await story.Stranger.InstallAsync();

        await AskedAsync(story, "vm-shop-1");
        await AskedAsync(story, "vm-shop-2");
        await story.StopBotAsync();
        Assert.Equal(2, Cards(story).Count);
        Assert.DoesNotContain(Cards(story), sent => sent.Conversation != story.Stranger.Chat);
        await story.StartBotAsync();
    }

    [Fact]
    public async Task Whoever_comes_to_many_requests_is_asked_about_twenty_of_them_each_once_however_often_they_install()
    {
        await using var story = await Story.BeginWithPeopleAsync(settings: SamForTheShop);
        await AddAsync(story, [.. Enumerable.Range(1, 25).Select(number => $"vm-shop-{number:00}")]);

        await story.Stranger.InstallAsync();
        await story.Stranger.InstallAsync();

        await AskedAsync(story, "vm-shop-20");
        await story.StopBotAsync();
        Assert.Equal(20, Cards(story).Count);
        await story.StartBotAsync();
    }

    private static async Task AddAsync(Story story, params IReadOnlyList<string> machines)
    {
        await story.SettledAsync();
        var now = story.Clock.GetUtcNow();
        foreach (var (machine, number) in machines.Select((machine, number) => (machine, number)))
        {
            await story.Services.GetRequiredService<IRequestStore>().AddAsync(
                new()
                {
                    Id = RequestId.New(),
                    Plan = Plan(new(story.Azure.Subscriptions[0].Id, "rg-shop", machine), now),
                    Requester = new("oid-mika", Actor.Contoso, "Mika Tanaka"),
                    Reason = "The build needs Hyper-V.",
                    RequestedAt = now.AddSeconds(number),
                    ExpiresAt = now.AddHours(8),
                },
                card: null,
                CancellationToken.None);
        }
    }

    internal static ResizePlan Plan(MachineId machine, DateTimeOffset now) => new()
    {
        Machine = machine,
        SubscriptionName = "Contoso",
        Region = "westeurope",
        FromSize = "Standard_B4s_v2",
        ToSize = "Standard_D4s_v4",
        Power = Core.Machines.PowerState.Running,
        NeedsStop = true,
        ReadAt = now,
    };

    private static Task<Sent> AskedAsync(Story story, string machine) =>
        story.Teams.WaitAsync(sent => IsQuestion(sent) && sent.Text.Contains(machine, StringComparison.Ordinal));

    private static List<Sent> Cards(Story story) => [.. story.Teams.Sent.Where(IsQuestion)];

    private static bool IsQuestion(Sent sent) => sent.HasCard && sent.Card.Verbs.Contains("approve");
}
