using System.Text.Json;
using AzureSimulator;
using Bot.Core.Machines;
using static Bot.Cloud.Tests.SimulatedAzure;

namespace Bot.Cloud.Tests;

public sealed class FindingStories
{
    [Fact]
    public async Task A_machine_is_found_by_its_name_over_five_subscriptions_whatever_its_case()
    {
        await using var azure = await StartAsync(FiveSubscriptions().With(new() { Name = "db-01", Size = "Standard_D4s_v5", Subscription = "Contoso 4", ResourceGroup = "Data" }));

        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync(" DB-01 ", default));

        Assert.Equal(azure.IdOf("db-01"), found.Hit.Id);
        Assert.Equal(("Contoso 4", "westeurope"), (found.Hit.SubscriptionName, found.Hit.Region));
        Assert.Empty(found.Unreadable);
    }

    [Fact]
    public async Task Several_machines_of_one_name_come_with_what_a_person_needs_to_choose()
    {
        await using var azure = await StartAsync(FiveSubscriptions()
            .With(new() { Name = "WEB-01", Size = "Standard_D4s_v5", Subscription = "Contoso 3", ResourceGroup = "shop", Region = "southcentralus" }));

        var found = Assert.IsType<MachineSearch.Several>(await azure.Machines.FindAsync("web-01", default));

        Assert.Equal(
            [("Contoso 1", "westeurope", "Standard_B4s_v2"), ("Contoso 3", "southcentralus", "Standard_D4s_v5")],
            found.Hits.Select(hit => (hit.SubscriptionName, hit.Region, hit.Size)));
    }

    [Fact]
    public async Task A_name_that_no_machine_has_brings_close_names_and_says_where_we_looked()
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        var none = Assert.IsType<MachineSearch.None>(await azure.Machines.FindAsync("wbe-01", default));

        Assert.Equal(["web-01"], none.CloseNames);
        Assert.Equal(["Contoso 1", "Contoso 2", "Contoso 3", "Contoso 4", "Contoso 5"], none.Subscriptions);
    }

    [Fact]
    public async Task Close_names_are_found_on_every_page_of_a_long_list()
    {
        var world = FiveSubscriptions();
        world.Settings = world.Settings with { PageSize = 2 };
        for (var number = 2; number <= 9; number++)
            world.With(new() { Name = $"other-{number}", Size = "Standard_B2s" });
        await using var azure = await StartAsync(world.With(new() { Name = "zeppelin", Size = "Standard_B2s" }));

        var none = Assert.IsType<MachineSearch.None>(await azure.Machines.FindAsync("zepelin", default));

        Assert.Equal(["zeppelin"], none.CloseNames);
    }

    [Fact]
    public async Task A_broken_subscription_does_not_hide_a_machine_in_another()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "/Microsoft.ResourceGraph/", Status = 403, Times = 9 });
        azure.World.Fail(new() { Path = $"/subscriptions/{azure.World.Subscriptions[1].Id}/resources", Status = 403, Times = 9 });

        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));

        Assert.Equal(["Contoso 2"], found.Unreadable);
    }

    [Fact]
    public async Task A_machine_that_the_index_finds_comes_with_the_subscriptions_that_the_index_does_not_search()
    {
        var world = FiveSubscriptions();
        world.Settings = world.Settings with
        {
            Permissions = [new($"/subscriptions/{world.Subscriptions[1].Id}", []), new($"/subscriptions/{world.Subscriptions[1].Id}/resourceGroups/rg-part", ["*/read"])],
        };
        await using var azure = await StartAsync(world);

        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));

        Assert.Equal(["Contoso 2"], found.Unreadable);
    }

    [Fact]
    public async Task A_not_found_names_the_subscriptions_that_could_not_be_searched()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = $"/subscriptions/{azure.World.Subscriptions[1].Id}/resources", Status = 403, Times = 9 });

        var none = Assert.IsType<MachineSearch.None>(await azure.Machines.FindAsync("nowhere", default));

        Assert.Equal(["Contoso 2"], none.Unreadable);
        Assert.DoesNotContain("Contoso 2", none.Subscriptions);
    }

    [Fact]
    public async Task When_no_subscription_can_be_searched_the_answer_is_Azures_no()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "/resources?", Status = 403, Code = "AuthorizationFailed", Message = "No right.", Times = 99 });

        var refused = Assert.IsType<MachineSearch.Refused>(await azure.Machines.FindAsync("web-01", default));

        Assert.Equal((RefusalKind.Forbidden, "No right."), (refused.Refusal.Kind, refused.Refusal.Message));
    }

    [Fact]
    public async Task A_throttled_search_answers_at_once_however_long_Azure_wants_us_to_wait()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "/subscriptions?", Status = 429, RetryAfter = 1200 });

        var refused = Assert.IsType<MachineSearch.Refused>(await azure.Machines.FindAsync("web-01", default).WaitAsync(TimeSpan.FromSeconds(20)));

        Assert.Equal((RefusalKind.Throttled, TimeSpan.FromMinutes(20)), (refused.Refusal.Kind, refused.Refusal.RetryAfter));
    }

    [Fact]
    public async Task A_gateway_that_stumbles_once_is_asked_again()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "/subscriptions?", Status = 502 });

        Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
    }

    [Theory]
    [InlineData("web-01' or name ne '")]
    [InlineData("../../subscriptions")]
    [InlineData("web 01")]
    [InlineData("web-01\n")]
    [InlineData("")]
    public async Task What_cannot_be_a_machines_name_never_reaches_a_filter(string typed)
    {
        await using var azure = await StartAsync(new SimulatorWorld().WithSubscription("Contoso"));

        Assert.IsType<MachineSearch.None>(await azure.Machines.FindAsync(typed, default));

        if (typed.Trim() != "web-01")
            Assert.DoesNotContain(azure.World.Requests, request => request.Path.Contains("/resources", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_subscriptions_of_the_settings_are_looked_at_and_a_missing_one_is_named()
    {
        var world = FiveSubscriptions().With(new() { Name = "web-01", Size = "Standard_B2s", Subscription = "Contoso 2" });
        const string nobodys = "00000000-0000-4000-8000-00000000dead";
        await using var azure = await StartAsync(world, new() { Subscriptions = [world.Subscriptions[1].Id.ToUpperInvariant(), nobodys] });

        var found = Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));

        Assert.Equal("Contoso 2", found.Hit.SubscriptionName);
        Assert.Equal([nobodys], found.Unreadable);
    }

    [Fact]
    public async Task A_subscription_that_the_bot_was_just_let_into_is_seen_when_it_saw_none_before()
    {
        var world = new SimulatorWorld();
        await using var azure = await StartAsync(world);
        Assert.IsType<MachineSearch.None>(await azure.Machines.FindAsync("web-01", default));

        world.WithSubscription("New").With(new() { Name = "web-01", Size = "Standard_B2s" });

        Assert.IsType<MachineSearch.One>(await azure.Machines.FindAsync("web-01", default));
    }

    [Fact]
    public async Task The_list_of_subscriptions_is_asked_for_once()
    {
        await using var azure = await StartAsync(FiveSubscriptions());

        await azure.Machines.FindAsync("web-01", default);
        await azure.Machines.FindAsync("web-01", default);

        Assert.Single(azure.World.Requests, request => request.Path.StartsWith("/subscriptions?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_that_goes_on_at_another_host_ends_there()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        azure.World.Fail(new() { Path = "/subscriptions?", Status = 200, Body = JsonDocument.Parse("""{"value":[],"nextLink":"https://evil.example/leak?api-version=1"}""").RootElement });

        await azure.Machines.FindAsync("web-01", default);

        Assert.DoesNotContain(azure.World.Requests, request => request.Path.Contains("leak", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_who_stops_asking_stops_the_search()
    {
        await using var azure = await StartAsync(FiveSubscriptions());
        using var stop = new CancellationTokenSource();
        azure.World.Fail(new() { Path = "/resources", DelayMs = 600_000, Times = 9 });

        var search = azure.Machines.FindAsync("web-01", stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
    }

    [Fact]
    public async Task An_Azure_that_cannot_be_reached_is_a_passing_fault()
    {
        var azure = await StartAsync(FiveSubscriptions());
        var machines = azure.Machines;
        azure.World.Fail(new() { Drop = true, Times = 99 });

        var refused = Assert.IsType<MachineSearch.Refused>(await machines.FindAsync("web-01", default));

        Assert.Equal(RefusalKind.Transient, refused.Refusal.Kind);
        await azure.DisposeAsync();
    }
}
