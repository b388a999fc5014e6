using AzureSimulator;
using Bot.Commands;
using Bot.Core.Machines;
using Bot.Dialogs;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class WhoMayStories
{
    [Theory]
    [InlineData("who can approve vm-build-07", "vm-build-07")]
    [InlineData("Who can approve vm-build-07?", "vm-build-07")]
    [InlineData("who may approve a resize of buildserver", "buildserver")]
    [InlineData("who could approve this for vm-01?", "vm-01")]
    [InlineData("who approves vm-01", "vm-01")]
    [InlineData("who is allowed to approve requests for vm-01 please", "vm-01")]
    [InlineData("who can decide about vm-01", "vm-01")]
    [InlineData("who are the approvers of vm-01?", "vm-01")]
    [InlineData("approvers for vm-01", "vm-01")]
    [InlineData("can I approve vm-01?", "vm-01")]
    [InlineData("why can't I approve vm-01", "vm-01")]
    [InlineData("which people can approve vm-01", "vm-01")]
    [InlineData("who can approve", "")]
    [InlineData("who can approve this?", "")]
    [InlineData("Who can approve it", "")]
    [InlineData("approvers", "")]
    [InlineData("vm-01 を承認できるのは誰ですか", "vm-01")]
    [InlineData("誰が vm-01 を承認できますか？", "vm-01")]
    [InlineData("vm-01の承認者は誰？", "vm-01")]
    [InlineData("承認者は誰ですか", "")]
    [InlineData("誰が承認できますか", "")]
    public void The_question_is_heard_in_many_words(string words, string machine) => Assert.Equal(
        machine.Length == 0 ? new MachineMention.Nothing() : new MachineMention.ByName(machine), WhoMayQuestion.Read(words));

    [Theory]
    [InlineData("vm-build-07")]
    [InlineData("approve")]
    [InlineData("please approve my request")]
    [InlineData("who are you?")]
    [InlineData("why?")]
    [InlineData("who can help me with vm-01")]
    [InlineData("承認してください")]
    [InlineData("Failed to start the virtual machine 'x' because one of the Hyper-V components is not running.\nWho can approve a change?")]
    public void Other_words_are_no_such_question(string words) => Assert.Null(WhoMayQuestion.Read(words));

    [Fact]
    public void A_resource_id_is_heard_too() => Assert.Equal(
        new MachineMention.ById(new("5e000000-0000-4000-8000-000000000001", "rg-build", "vm-build-07")),
        WhoMayQuestion.Read("who can approve /subscriptions/5e000000-0000-4000-8000-000000000001/resourceGroups/rg-build/providers/Microsoft.Compute/virtualMachines/vm-build-07?"));

    [Fact]
    public async Task An_approver_is_told_that_they_may_and_by_which_rule()
    {
        await using var story = await Story.BeginWithPeopleAsync();

        await story.Priya.SayAsync("who can approve vm-build-07?");

        var answer = story.Teams.Sent.Last(sent => sent.Conversation == story.Priya.Chat).Text;
        Assert.Contains("You may decide about requests of others", answer);
        Assert.Contains("Approvals:Approvers", answer);
        Assert.Contains("Priya Raman", answer);
        Assert.Contains("Approvals needed: 1", answer);
    }

    [Fact]
    public async Task Who_may_not_is_told_why_and_who_may_in_Azure()
    {
        const string operators = "0b0b0000-0000-4000-8000-000000000001";
        await using var story = await Story.BeginWithPeopleAsync(azure =>
        {
            var subscription = $"/subscriptions/{azure.Subscriptions[0].Id}";
            azure.Settings = azure.Settings with { RoleAssignments = [new("oid-stranger", "Reader", subscription), new(operators, "Virtual Machine Contributor", subscription, "Group")] };
            return azure;
        });

        await story.Stranger.SayAsync("who can approve vm-build-07");

        var answer = story.Teams.Sent.Last(sent => sent.Conversation == story.Stranger.Chat).Text;
        Assert.Contains("You may not decide about this VM", answer);
        Assert.Contains("Microsoft.Compute/virtualMachines/deallocate/action", answer);
        Assert.Contains($"{operators} (group): Virtual Machine Contributor", answer);
    }

    [Fact]
    public async Task Without_a_name_the_machine_of_the_conversation_is_meant()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("who can approve");
        Assert.Contains("Name the VM", story.Teams.Sent.Last(sent => sent.Conversation == story.Mika.Chat).Text);
        await story.Mika.SayAsync("vm-build-07");

        await story.Mika.SayAsync("who can approve?");

        Assert.Contains("Who can approve a resize of vm-build-07", story.Teams.Sent.Last(sent => sent.Conversation == story.Mika.Chat).Text);
    }

    [Fact]
    public async Task In_Japanese_the_answer_is_Japanese()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        var haruka = new Actor(story, "Haruka Ito", "oid-haruka") { Locale = "ja-JP" };

        await haruka.SayAsync("vm-build-07 を承認できるのは誰ですか");

        Assert.Contains("vm-build-07 のサイズ変更を承認できる人", story.Teams.Sent.Last(sent => sent.Conversation == haruka.Chat).Text);
    }

    [Fact]
    public async Task Of_several_machines_of_one_name_the_asker_chooses_and_is_answered_about_that_one()
    {
        await using var story = await Story.BeginWithPeopleAsync();
        await story.Mika.SayAsync("who can approve vm-web-01");
        var question = story.Teams.Sent.Last(sent => sent.Conversation == story.Mika.Chat);
        Assert.Equal(["who-may"], question.Card.Verbs);
        Assert.Equal(2, question.Card.Choices.Count);

        var answer = await story.Mika.PressAsync(question, "who-may", ("choice", question.Card.Choices[1]));

        Assert.Contains("Who can approve a resize of vm-web-01", answer.Text);
        Assert.False((await story.Mika.PressForgedAsync(question, "who-may", ("choice", "../vm-web-01"))).IsCard);
        await story.Mika.SayAsync("who can approve?");
        Assert.Contains("Who can approve a resize of vm-web-01", story.Teams.Sent.Last(sent => sent.Conversation == story.Mika.Chat).Text);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_said_so()
    {
        await using var story = await Story.BeginWithPeopleAsync();

        await story.Mika.SayAsync("who can approve vm-nowhere-99");
        Assert.Contains("vm-nowhere-99", story.Teams.Sent.Last(sent => sent.Conversation == story.Mika.Chat).Text);
    }

    [Theory]
    [InlineData("oid-priya", 0, "may approve requests of others")]
    [InlineData("oid-owner", 0, "Owner at /subscriptions/")]
    [InlineData("oid-reader", 1, "in Azure lacks Microsoft.Compute/virtualMachines/write")]
    [InlineData("", 0, "Azure: User oid-owner: Owner")]
    public async Task The_command_line_explains_it_too(string person, int exitCode, string line)
    {
        await using var azure = await StartAsync();
        var output = new StringWriter();

        var code = await WhoCanApprove.RunAsync("vm-build-07", person, json: false, output, Settings(azure), default);

        Assert.Equal(exitCode, code);
        Assert.Contains(line, output.ToString());
    }

    [Fact]
    public async Task As_json_it_says_the_same_to_programs()
    {
        await using var azure = await StartAsync();
        var output = new StringWriter();

        await WhoCanApprove.RunAsync("vm-build-07", "oid-reader", json: true, output, Settings(azure), default);

        var json = System.Text.Json.Nodes.JsonNode.Parse(output.ToString())!;
        Assert.Equal((false, "NotAnApprover"), ((bool)json["person"]!["may"]!, (string)json["person"]!["why"]!));
        Assert.Equal("oid-owner", (string?)json["azure"]![0]!["id"]);
        Assert.Equal("Approvals:Approvers", (string?)json["rules"]![0]!["name"]);
    }

    [Fact]
    public async Task The_command_line_names_a_machine_that_it_does_not_find()
    {
        await using var azure = await StartAsync();
        var output = new StringWriter();

        Assert.Equal(2, await WhoCanApprove.RunAsync("vm-nowhere-99", "", json: false, output, Settings(azure), default));
        Assert.Contains("Not found", output.ToString());
    }

    private static Task<RunningSimulator> StartAsync()
    {
        var world = SimulatorWorld.Demo();
        var subscription = $"/subscriptions/{world.Subscriptions[0].Id}";
        world.Settings = world.Settings with { RoleAssignments = [new("oid-owner", "Owner", subscription), new("oid-reader", "Reader", subscription)] };
        return RunningSimulator.StartAsync(world);
    }

    private static string[] Settings(RunningSimulator azure) => ["--environment", "Development", "--Azure:Simulator", azure.Address.ToString(), "--Approvals:Approvers:0", "oid-priya"];
}
