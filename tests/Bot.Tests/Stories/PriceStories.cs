using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class PriceStories
{
    [Fact]
    public async Task Every_offer_says_what_it_costs_more_or_less_than_now()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync("vm-build-07");

        var card = (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"))).Card;
        Assert.Contains("lowest list price", card.Text);
        Assert.Matches(@"USD \d+\.\d\d a month \([+-]?\d+\.\d\d compared to now\)", card.Text);
        Assert.Matches(@"List prices of \d+ \w+ 20\d\d", card.Text);
    }

    [Fact]
    public async Task When_the_price_list_is_down_the_answer_comes_all_the_same_and_says_so()
    {
        await using var story = await Story.BeginAsync(azure => azure.Fail(new Fault { Path = "/api/retail/prices", Status = 500, Times = 100 }));

        await story.Mika.SayAsync("vm-build-07");

        var card = (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"))).Card;
        Assert.Contains("price unknown", card.Text);
        Assert.DoesNotContain("lowest list price", card.Text);
        Assert.DoesNotContain("USD 0", card.Text);
    }
}
