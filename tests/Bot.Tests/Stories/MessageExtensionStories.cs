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

    /// <summary>What clients, and whoever pretends to be one, may put into the dialog instead of a name.</summary>
    private static readonly string[] StrangeData =
    [
        "null", "\"text\"", "[]", "{}", """{"machine":null}""", """{"machine":7}""", """{"machine":{"name":"vm-build-07"}}""", """{"machine":["vm-build-07"]}""", """{"choice":""}""",
        """{"machine":"<script>alert(1)</script>"}""", """{"machine":"'; DROP TABLE requests; --"}""", """{"machine":"../../../etc/passwd"}""", """{"machine":"\u202Evm-build-07\u0000"}""",
        """{"machine":"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/x/providers/Microsoft.Compute/virtualMachines/y/../../z"}""",
        $$"""{"machine":"{{new string('x', 20_000)}}"}""", """{"verb":"approve","request":"1","machine":"?"}""",
    ];

    [Fact]
    public async Task Whatever_is_sent_back_is_answered_in_the_dialog_and_does_nothing_else()
    {
        await using var story = await Story.BeginAsync();
        foreach (var data in StrangeData)
        {
            var value = Actor.ActionValue(Html);
            value["data"] = JsonNode.Parse(data);

            var card = Card(await story.Mika.InvokeActionAsync("composeExtension/submitAction", value));

            Assert.False(card.Text.Contains("went wrong", StringComparison.OrdinalIgnoreCase), data);
            Assert.DoesNotContain("<script", card.Json.ToJsonString(), StringComparison.OrdinalIgnoreCase);
            Assert.Empty(card.Verbs);
        }

        Assert.Empty(story.Teams.Sent);
    }

    /// <summary>Messages as they come along: without text, without a body, deleted, only an attachment, not in HTML, very long.</summary>
    private static readonly (string Payload, string Expected)[] Payloads =
    [
        ("""{"id":"1","body":null}""", "I recognise no"),
        ("""{"id":"1","body":{"contentType":"html","content":null}}""", "I recognise no"),
        ("""{"id":"1","body":{}}""", "I recognise no"),
        ("""{"id":"1","deleted":true,"body":{"contentType":"html","content":""},"from":null}""", "I recognise no"),
        ("""{"id":"1","body":{"contentType":"html","content":"<attachment id='a'></attachment>"},"attachments":[{"id":"a","contentType":"application/vnd.microsoft.card.adaptive","content":"{}"}]}""", "I recognise no"),
        ("""{"id":"1","body":{"contentType":"html","content":"<img src='https://example.com/x.png' alt='screenshot'>"},"attachments":[]}""", "I recognise no"),
        ("""{"id":"1","body":{"contentType":"TEXT","content":"'MACHINE' <b>: one of the Hyper-V components is not running."}}""", "Hyper-V: the hypervisor is not there"),
        ("""{"id":"1","from":{"application":{"id":"x","displayName":"Alerts"},"user":null},"body":{"contentType":"html","content":"<codeblock class='bash'><code>qemu-system-x86_64: failed to initialize KVM: No such file or directory</code></codeblock>"}}""", "KVM: the hypervisor is not there"),
        ($$$"""{"id":"1","body":{"contentType":"html","content":"{{{string.Concat(Enumerable.Repeat("<div><p>", 2_000))}}}"}}""", "I recognise no"),
    ];

    [Fact]
    public async Task Any_shape_of_a_message_opens_the_dialog()
    {
        await using var story = await Story.BeginAsync();
        foreach (var (payload, expected) in Payloads)
        {
            var value = Actor.ActionValue(Html);
            value["messagePayload"] = JsonNode.Parse(payload);

            var card = Card(await story.Mika.InvokeActionAsync("composeExtension/fetchTask", value));

            Assert.True(card.Text.Contains(expected, StringComparison.Ordinal), $"{payload}: {card.Text}");
            Assert.Equal("Input.Text", (string?)Field(card)["type"]);
        }
    }

    [Theory]
    [InlineData("channel", "19:3f8a2c7e@thread.tacv2;messageid=1789370011856")]
    [InlineData("groupChat", "19:meeting_NzJiZTQ@thread.v2")]
    [InlineData("groupChat", "19:5b1c@unq.gbl.spaces")]
    [InlineData("personal", "a:1wLr")]
    public async Task In_every_kind_of_conversation_the_answer_stays_in_the_dialog(string type, string conversation)
    {
        await using var story = await Story.BeginAsync();

        Assert.Contains("Hyper-V", Card(await story.Mika.InvokeActionAsync("composeExtension/fetchTask", Actor.ActionValue(Html), type, conversation)).Text);
        var value = Actor.ActionValue(Html);
        value["data"] = new JsonObject { ["machine"] = "vm-build-07" };
        Assert.Contains("Standard_B4s_v2", Card(await story.Mika.InvokeActionAsync("composeExtension/submitAction", value, type, conversation)).Text);

        Assert.Empty(story.Teams.Sent);
    }

    [Fact]
    public async Task A_manifest_that_calls_the_action_by_another_name_opens_the_same_dialog()
    {
        await using var story = await Story.BeginAsync();
        var value = Actor.ActionValue(Html);
        value["commandId"] = "createIncident";

        Assert.Contains("Hyper-V", Card(await story.Mika.InvokeActionAsync("composeExtension/fetchTask", value)).Text);
    }

    private static CardView Card(JsonObject answer)
    {
        Assert.Equal("continue", (string?)answer["task"]!["type"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["task"]!["value"]!["card"]!["contentType"]);
        return new((JsonObject)answer["task"]!["value"]!["card"]!["content"]!);
    }

    private static JsonObject Field(CardView card) => card.Json["body"]!.AsArray().OfType<JsonObject>().First(element => (string?)element["type"] == "Input.Text");
}
