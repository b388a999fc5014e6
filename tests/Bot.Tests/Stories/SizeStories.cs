using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

/// <summary>Beyond the first offers: the whole list page by page, and why a size that somebody names is not among them.</summary>
public class SizeStories
{
    [Theory]
    [InlineData("why not D4ps v5?")]
    [InlineData("why not Standard_D4ps_v5 for vm-build-07?")]
    public async Task Why_not_a_size_is_answered_with_every_objection_and_its_source(string question)
    {
        await using var story = await Story.BeginAsync();
        await OffersAsync(story);

        await story.Mika.SayAsync(question);

        var answer = await story.Teams.WaitAsync(sent => sent.Text.Contains("Standard_D4ps_v5 cannot be taken for vm-build-07", StringComparison.Ordinal));
        Assert.Contains("it does not support nested virtualization either", answer.Text);
        Assert.Contains("its processor is Arm64, the VM's is X64", answer.Text);
        Assert.Matches(@"https://\S+ \(20\d\d-\d\d-\d\d\)", answer.Text);
    }

    [Fact]
    public async Task A_japanese_person_asks_in_japanese()
    {
        await using var story = await Story.BeginAsync();
        var yui = new Actor(story, "Yui", "oid-yui") { Locale = "ja-JP" };
        await yui.SayAsync("vm-build-07");
        await ResizeStories.VerdictAsync(story);

        await yui.SayAsync("なぜ D4s_v6 ではだめ?");

        Assert.Contains("NVMe", (await story.Teams.WaitAsync(sent => sent.Text.Contains("vm-build-07 で Standard_D4s_v6 は使えません", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task A_size_that_fits_can_be_requested_from_the_answer()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await OffersAsync(story);
        await story.Mika.SayAsync("what about D4s v4?");
        var answer = await story.Teams.WaitAsync(sent => sent.Text.Contains("Nothing speaks against Standard_D4s_v4", StringComparison.Ordinal));

        Assert.True((await story.Mika.PressAsync(answer, "request", ("reason", "The build needs Hyper-V."))).IsCard);

        Assert.Contains("Standard_D4s_v4", (await ResizeStories.ApprovalAsync(story)).Text);
    }

    [Fact]
    public async Task A_size_that_the_region_does_not_have_is_said_to_be_missing()
    {
        await using var story = await Story.BeginAsync();
        await OffersAsync(story);

        await story.Mika.SayAsync("why not D4s_v99?");

        await story.Teams.WaitAsync(sent => sent.Text.Contains("There is no Standard_D4s_v99 in westeurope", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_machine_it_is_asked_for()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync("why not D4s_v5?");

        await story.Teams.WaitAsync(sent => sent.Text.Contains("For which VM?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quota_that_stands_in_the_way_comes_with_its_numbers_and_the_way_to_raise_it()
    {
        await using var story = await Story.BeginAsync(azure =>
        {
            azure.Settings = azure.Settings with { Quotas = [new("standardDSv5Family", 2)] };
            return azure;
        });
        await OffersAsync(story);

        await story.Mika.SayAsync("why not D4s v5?");

        var answer = await story.Teams.WaitAsync(sent => sent.Text.Contains("Standard_D4s_v5 cannot be taken", StringComparison.Ordinal));
        Assert.Contains("the quota standardDSv5Family has no room: 4 more vCPU needed, 0 of 2 used", answer.Text);
        Assert.Contains("QuotaMenuBlade", answer.Text);
    }

    [Fact]
    public async Task A_policy_is_asked_in_advance_and_named()
    {
        await using var story = await Story.BeginAsync(azure =>
        {
            azure.Settings = azure.Settings with { SizePolicies = [new($"/subscriptions/{azure.Subscriptions[0].Id}", ["Standard_B4s_v2", "Standard_D4s_v4"], "cheap-only")] };
            return azure;
        });

        var offers = await OffersAsync(story);

        Assert.Equal(["Standard_D4s_v4"], Sizes(offers.Card));
        await story.Mika.SayAsync("why not D4s v5?");
        await story.Teams.WaitAsync(sent => sent.Text.Contains("the Azure policy cheap-only does not allow it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Members_of_an_availability_set_that_would_have_to_be_stopped_are_named()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync("vm-web-02");

        await story.Teams.WaitAsync(sent => sent.Text.Contains("these are not known to be: vm-web-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_an_availability_set_whose_other_machine_is_off_the_size_is_taken_after_a_stop()
    {
        await using var story = await Story.BeginWithPeopleAsync(azure => azure
            .With(azure.Vm("vm-build-07") with { AvailabilitySet = "as-build" })
            .With(azure.Vm("vm-build-07") with { Name = "vm-build-77", AvailabilitySet = "as-build", PowerState = PowerState.Deallocated }));

        var approval = await ResizeStories.AskAsync(story);
        await story.Priya.PressAsync(approval, "approve");

        Assert.Contains("because all other members are stopped (deallocated): vm-build-77", approval.Text);
        Assert.Contains("It took", (await ResizeStories.EndAsync(story, story.Mika)).Text);
        Assert.Equal(("Standard_D4s_v4", PowerState.Running), (story.Azure.Vm("vm-build-07").Size, story.Azure.Vm("vm-build-07").PowerState));
    }

    [Fact]
    public async Task A_subscription_that_the_bot_may_not_search_is_named_beside_the_answer()
    {
        await using var story = await Story.BeginAsync(azure =>
        {
            var closed = azure.Subscriptions.First(subscription => subscription.Id != azure.Vm("vm-build-07").Subscription);
            azure.Settings = azure.Settings with { Permissions = [new($"/subscriptions/{closed.Id}", []), new($"/subscriptions/{closed.Id}/resourceGroups/rg-part", ["*/read"])] };
            return azure;
        });

        await story.Mika.SayAsync("vm-build-07");

        Assert.Contains("another VM of this name may be there: ", (await ResizeStories.VerdictAsync(story)).Text);
    }

    [Fact]
    public async Task The_whole_list_is_shown_page_by_page_and_back_again()
    {
        await using var story = await Story.BeginAsync();
        var offers = await OffersAsync(story);

        var first = await story.Mika.PressAsync(offers, "more");
        var second = await story.Mika.PressForgedAsync(offers, "more", Data(first, "Next"));
        var back = await story.Mika.PressForgedAsync(offers, "offers", Data(second, "Back to the offers"));

        Assert.Contains("1 to 8 of ", first.Text);
        Assert.Contains("9 to 16 of ", second.Text);
        Assert.Equal((8, 8), (Sizes(first.Card).Count, Sizes(second.Card).Except(Sizes(first.Card)).Count()));
        Assert.DoesNotContain("Previous", first.Card.Buttons);
        Assert.Equal(["Request", "Previous", "Next", "Why not another size?", "Back to the offers"], second.Card.Buttons);
        await AssertToldAsync(story, back, "Sizes that support it and fit this VM");
    }

    [Fact]
    public async Task A_size_far_down_the_list_can_be_requested()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var offers = await OffersAsync(story);
        var page = await story.Mika.PressForgedAsync(offers, "more", ("proposal", Proposal(offers)), ("page", "3"));

        Assert.True((await story.Mika.PressForgedAsync(offers, "request", ("proposal", Proposal(offers)), ("size", Sizes(page.Card)[^1]), ("reason", "More room."))).IsCard);

        Assert.Contains(Sizes(page.Card)[^1], (await ResizeStories.ApprovalAsync(story)).Text);
    }

    [Theory]
    [InlineData("", "1 to 8 of ")]
    [InlineData("-5", "1 to 8 of ")]
    [InlineData("x", "1 to 8 of ")]
    [InlineData("999999", " of ")]
    public async Task A_page_that_does_not_exist_is_the_nearest_that_does(string page, string expected)
    {
        await using var story = await Story.BeginAsync();
        var offers = await OffersAsync(story);

        Assert.Contains(expected, (await story.Mika.PressForgedAsync(offers, "more", ("proposal", Proposal(offers)), ("page", page))).Text);
    }

    [Theory]
    [InlineData("more")]
    [InlineData("why-not")]
    [InlineData("offers")]
    public async Task Offers_that_nobody_made_are_unknown(string verb)
    {
        await using var story = await Story.BeginAsync();
        var offers = await OffersAsync(story);

        Assert.Contains("look at it again", (await story.Mika.PressForgedAsync(offers, verb, ("proposal", "nobodys"))).Text);
    }

    [Fact]
    public async Task The_card_itself_asks_for_the_size_and_answers()
    {
        await using var story = await Story.BeginAsync();
        var offers = await OffersAsync(story);

        var asked = await story.Mika.PressAsync(offers, "why-not");
        var answer = await story.Mika.PressForgedAsync(offers, "why-not", ("proposal", Proposal(offers)), ("size", "D4ps v5"));

        Assert.Equal(["why-not", "offers"], asked.Card.Verbs);
        await AssertToldAsync(story, answer, "its processor is Arm64");
    }

    [Fact]
    public async Task Price_and_memory_are_drawn_side_by_side_where_the_client_can()
    {
        await using var story = await Story.BeginAsync();

        var card = (await OffersAsync(story)).Card.Json.ToJsonString();

        Assert.Contains("Chart.HorizontalBar", card);
        Assert.Contains("\"fallback\":{\"type\":\"FactSet\"", card);
    }

    private static async Task<Sent> OffersAsync(Story story)
    {
        await story.Mika.SayAsync("vm-build-07");
        return await ResizeStories.VerdictAsync(story);
    }

    /// <summary>A busy machine may need longer than a button waits: then the answer comes as an update of the card.</summary>
    private static async Task AssertToldAsync(Story story, Pressed pressed, string words)
    {
        if (!pressed.Text.Contains(words, StringComparison.Ordinal))
        {
            await story.Teams.WaitAsync(sent => sent.IsUpdate && sent.Text.Contains(words, StringComparison.Ordinal));
        }
    }

    private static IReadOnlyList<string> Sizes(CardView card) => [.. card.Choices.Where(choice => choice.StartsWith("Standard_", StringComparison.Ordinal))];

    private static string Proposal(Sent offers) => (string)offers.Card.Button("request")["data"]!["proposal"]!;

    private static (string Field, string Value)[] Data(Pressed pressed, string title) =>
        [.. pressed.Card.Titled(title)["data"]!.AsObject().Select(pair => (pair.Key, (string)pair.Value!))];
}
