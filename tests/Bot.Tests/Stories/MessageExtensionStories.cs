using System.Text.Json.Nodes;
using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class MessageExtensionStories
{
    private const string Html = """
        <div><div><at id="0">Luis Ferrer</at>&nbsp;can you help? on vm-build-07:</div>
        <p>Failed to start the virtual machine &#39;MACHINE&#39; because one of the<br>Hyper-V components is&nbsp;not running.</p></div>
        """;

    [Fact]
    public async Task A_colleagues_error_is_diagnosed_in_a_dialog_that_proposes_the_machine_it_names()
    {
        await using var story = await Story.BeginAsync();

        var card = Card(await story.Mika.OpenActionAsync(Html));

        Assert.Contains("Hyper-V: the hypervisor is not there", card.Text);
        Assert.Contains("MACHINE", card.Text);
        Assert.Equal("vm-build-07", (string?)Field(card)["value"]);
        Assert.Empty(card.Verbs);
        Assert.DoesNotContain(story.Azure.Requests, request => request.Path.Contains("virtualMachines", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_machine_typed_there_gives_the_verdict_in_the_same_dialog_and_nothing_to_press_that_a_dialog_cannot_send()
    {
        await using var story = await Story.BeginAsync();

        var card = Card(await story.Mika.SubmitActionAsync(Html, ("verb", "diagnose"), ("machine", "vm-build-07")));

        Assert.Contains("Standard_B4s_v2", card.Text);
        Assert.Contains("write vm-build-07 to me", card.Text);
        Assert.DoesNotContain("Action.Execute", card.Json.ToJsonString());
        Assert.Empty(story.Teams.Sent);
    }

    [Fact]
    public async Task A_machine_chosen_among_several_there_is_judged()
    {
        await using var story = await Story.BeginAsync();
        var question = Card(await story.Mika.SubmitActionAsync(Html, ("verb", "diagnose"), ("machine", "vm-web-01")));

        var card = Card(await story.Mika.SubmitActionAsync(Html, ("verb", "choose"), ("choice", question.Choices[1])));

        Assert.Contains("vm-web-01", card.Text);
        Assert.Empty(card.Choices);
    }

    [Theory]
    [InlineData("<p>What a nice day</p>", "I recognise no virtualization error")]
    [InlineData("", "I recognise no virtualization error")]
    [InlineData("<pre>'MACHINE' failed to start.\nNot enough memory in the system to start the virtual machine MACHINE.</pre>", "not enough free memory")]
    [InlineData("<p>Nothing <!-- one of the Hyper-V components is not running --> here</p>", "I recognise no virtualization error")]
    public async Task Any_other_message_gets_an_honest_answer_and_the_question(string html, string expected)
    {
        await using var story = await Story.BeginAsync();

        var card = Card(await story.Mika.OpenActionAsync(html));

        Assert.Contains(expected, card.Text);
        Assert.Equal("Input.Text", (string?)Field(card)["type"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    public async Task What_is_no_name_is_asked_for_again(string typed)
    {
        await using var story = await Story.BeginAsync();

        Assert.Equal("Input.Text", (string?)Field(Card(await story.Mika.SubmitActionAsync(Html, ("machine", typed))))["type"]);
    }

    [Fact]
    public async Task An_action_without_a_message_opens_an_empty_dialog()
    {
        await using var story = await Story.BeginAsync();

        Assert.Contains("I recognise no", Card(await story.Mika.OpenActionAsync(null)).Text);
    }

    private static CardView Card(JsonObject answer)
    {
        Assert.Equal("continue", (string?)answer["task"]!["type"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["task"]!["value"]!["card"]!["contentType"]);
        return new((JsonObject)answer["task"]!["value"]!["card"]!["content"]!);
    }

    private static JsonObject Field(CardView card) => card.Json["body"]!.AsArray().OfType<JsonObject>().First(element => (string?)element["type"] == "Input.Text");
}
