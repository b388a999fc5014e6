using AzureSimulator;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

/// <summary>Who may decide by Azure's own access control.</summary>
public class RightsStories
{
    private static readonly string[] ByAzure = ["--Approvals:Mode", "Azure", "--Approvals:Approvers:0", ""];

    [Fact]
    public async Task Who_could_resize_the_machine_in_Azure_is_asked_and_approves()
    {
        await using var story = await BeginAsync("Virtual Machine Contributor");
        var approval = await ResizeStories.AskAsync(story);

        await story.Priya.PressAsync(approval, "approve");

        await ResizeStories.EndAsync(story, story.Mika);
        Assert.Equal("Standard_D4s_v4", story.Azure.Vm("vm-build-07").Size);
    }

    [Fact]
    public async Task Who_lost_the_role_between_the_card_and_the_click_decides_nothing()
    {
        await using var story = await BeginAsync("Owner");
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.Settings = story.Azure.Settings with { RoleAssignments = [] };

        var answer = await story.Priya.PressAsync(approval, "approve");

        Assert.False(answer.IsCard);
        Assert.Contains("you could not", answer.Text);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.IsUpdate && sent.Id == approval.Id);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task Who_may_only_read_is_neither_asked_nor_obeyed()
    {
        await using var story = await BeginAsync("Reader");
        var request = await RequestAsync(story);

        var answer = await story.Priya.PressForgedAsync(request with { Conversation = story.Priya.Chat }, "approve", Data(request));

        Assert.False(answer.IsCard);
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.HasCard && sent.Card.Verbs.Contains("approve"));
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task While_Azure_does_not_tell_who_may_the_answer_is_no_and_says_why()
    {
        await using var story = await BeginAsync("Owner");
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.Fail(new() { Path = "/roleAssignments?", Status = 403, Times = 9, Code = "AuthorizationFailed", Message = "The bot may not read role assignments." });

        var answer = await story.Priya.PressAsync(approval, "approve");

        Assert.False(answer.IsCard);
        Assert.Contains("The bot may not read role assignments.", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task The_requester_does_not_approve_their_own_request_with_every_right_in_Azure()
    {
        await using var story = await BeginAsync("Owner", "oid-mika");
        var request = await RequestAsync(story);

        var answer = await story.Mika.PressForgedAsync(request, "approve", Data(request));

        Assert.False(answer.IsCard);
        Assert.Contains("own request", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task A_rule_may_let_people_decide_about_their_own_requests()
    {
        await using var story = await Story.BeginAsync(settings: ["--Approvals:Approvers:0", "", "--Approvals:Rules:0:People:0", "oid-mika", "--Approvals:Rules:0:OwnRequests", "true", "--Approvals:Rules:0:Vm", "vm-build-*"]);
        await story.Mika.InstallAsync();
        await RequestAsync(story);
        var approval = await story.Teams.WaitAsync(sent => sent.Conversation == story.Mika.Chat && sent.HasCard && sent.Card.Verbs.Contains("approve"));

        Assert.True((await story.Mika.PressAsync(approval, "approve")).IsCard);

        await ResizeStories.EndAsync(story, story.Mika);
    }

    [Fact]
    public async Task A_member_of_the_rules_group_is_asked_and_approves_until_the_directory_says_otherwise()
    {
        const string operators = "0b0b0000-0000-4000-8000-000000000001";
        await using var story = await Story.BeginAsync(
            azure => With(azure, settings => settings with { Groups = new Dictionary<string, IReadOnlyList<string>> { [operators] = ["oid-priya"] } }),
            settings: ["--Approvals:Mode", "Rules", "--Approvals:Approvers:0", "", "--Approvals:Rules:0:Groups:0", operators]);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        var approval = await ResizeStories.AskAsync(story);
        story.Azure.Settings = story.Azure.Settings with { Groups = new Dictionary<string, IReadOnlyList<string>>() };
        Assert.False((await story.Priya.PressAsync(approval, "approve")).IsCard);
        story.Azure.Fail(new() { Path = "checkMemberGroups", Status = 403, Code = "Authorization_RequestDenied", Message = "Insufficient privileges." });
        Assert.Contains("Insufficient privileges.", (await story.Priya.PressAsync(approval, "approve")).Text);
        Assert.Empty(story.Writes);

        story.Azure.Settings = story.Azure.Settings with { Groups = new Dictionary<string, IReadOnlyList<string>> { [operators] = ["oid-priya"] } };
        await story.Priya.PressAsync(approval, "approve");

        await ResizeStories.EndAsync(story, story.Mika);
    }

    [Fact]
    public async Task An_approver_who_was_taken_off_the_list_between_the_card_and_the_click_decides_nothing()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        await story.StopBotAsync();
        await story.StartBotAsync(["--Approvals:Approvers:0", "oid-somebody-else"]);

        var answer = await story.Priya.PressAsync(approval, "approve");

        Assert.False(answer.IsCard);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task Somebody_of_another_tenant_decides_nothing_whatever_their_id()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        var foreigner = new Actor(story, "Priya Raman", story.Priya.ObjectId, tenant: "88888888-aaaa-4bbb-8ccc-000000000000");

        var answer = await foreigner.PressForgedAsync(approval, "approve", Data(approval));

        Assert.False(answer.IsCard);
        Assert.Contains("another organization", answer.Text);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task The_plan_of_one_request_does_not_approve_another()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var approval = await ResizeStories.AskAsync(story);
        await story.Stranger.SayAsync("vm-ci-linux-03");
        var verdict = await story.Teams.WaitAsync(sent => sent.Conversation == story.Stranger.Chat && sent.HasCard && sent.Card.Verbs.Contains("request"));
        var asked = await story.Stranger.PressAsync(verdict, "request", ("size", verdict.Card.Choices[0]), ("reason", "Me too."));
        var other = (string)asked.Card.Button("cancel")["data"]!["request"]!;

        var answer = await story.Priya.PressForgedAsync(approval, "approve", ("request", other), ("plan", Data(approval)[1].Value));

        Assert.False(answer.IsCard);
        Assert.Empty(story.Writes);
    }

    [Fact]
    public async Task In_a_channel_a_refused_click_answers_that_person_alone_and_the_shared_card_stays_as_it_was()
    {
        const string channel = "19:ops@thread.tacv2;messageid=1789370011856";
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayInChannelAsync(channel, "vm-build-07");
        var verdict = await story.Teams.WaitAsync(sent => sent.Conversation == channel && sent.HasCard && sent.Card.Verbs.Contains("request"));
        await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
        var shared = await story.Teams.WaitAsync(sent => sent.Conversation == channel && sent.HasCard && sent.Card.Verbs.Contains("approve"));

        foreach (var person in (Actor[])[story.Stranger, story.Mika])
        {
            Assert.False((await person.PressAsync(shared, "approve")).IsCard);
        }

        Assert.DoesNotContain(story.Teams.Sent, sent => sent.IsUpdate && sent.Id == shared.Id);
        Assert.Empty(story.Writes);
        Assert.True((await story.Priya.PressAsync(shared, "approve")).IsCard);
    }

    private static async Task<Story> BeginAsync(string role, string person = "oid-priya")
    {
        var story = await Story.BeginAsync(azure => With(azure, settings => settings with { RoleAssignments = [new(person, role, $"/subscriptions/{azure.Subscriptions[0].Id}")] }), settings: ByAzure);
        await story.Mika.InstallAsync();
        await story.Priya.InstallAsync();
        return story;
    }

    private static SimulatorWorld With(SimulatorWorld azure, Func<SimulatorSettings, SimulatorSettings> change)
    {
        azure.Settings = change(azure.Settings);
        return azure;
    }

    private static async Task<Sent> RequestAsync(Story story)
    {
        await story.Mika.SayAsync("vm-build-07");
        var verdict = await ResizeStories.VerdictAsync(story);
        var asked = await story.Mika.PressAsync(verdict, "request", ("size", "Standard_D4s_v4"), ("reason", "The build needs Hyper-V."));
        Assert.True(asked.IsCard, asked.Text);
        return await story.Teams.WaitAsync(sent => sent.IsUpdate == false && sent.Id == verdict.Id) with { Activity = AsMessage(asked) };
    }

    private static System.Text.Json.Nodes.JsonObject AsMessage(Pressed asked) =>
        new() { ["type"] = "message", ["attachments"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["content"] = asked.Card.Json.DeepClone() }) };

    private static (string, string Value)[] Data(Sent card)
    {
        var data = card.Card.Button(card.Card.Verbs[0])["data"]!;
        return [("request", (string)data["request"]!), ("plan", (string)data["plan"]!)];
    }
}
