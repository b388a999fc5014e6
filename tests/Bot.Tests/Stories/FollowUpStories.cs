using Bot.Tests.Stage;

namespace Bot.Tests.Stories;

public class FollowUpStories
{
    private const string Error = "Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.";
    private const string Thread = "19:abc@thread.tacv2;messageid=1789370011856";

    [Theory]
    [InlineData("and vm-hv-02?")]
    [InlineData("what about vm-hv-02?")]
    [InlineData("vm-hv-02")]
    [InlineData("vm-hv-02 は?")]
    public async Task Another_machine_is_answered_in_the_light_of_the_same_error(string text)
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync($"on vm-build-07: {Error}");
        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));

        await story.Mika.SayAsync(text);

        var card = (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Text.Contains("the size is fine", StringComparison.Ordinal))).Card;
        Assert.Contains("vm-hv-02", card.Text);
        Assert.Contains("One level deeper", card.Text);
    }

    [Fact]
    public async Task A_machine_that_nobody_has_is_answered_as_not_found_and_not_with_silence()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync("vm-build-07");
        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));

        await story.Mika.SayAsync("and vm-build-99?");

        Assert.Contains("vm-build-99", (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Text.Contains("vm-build-99", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task Why_names_every_finding_of_the_last_verdict_with_its_source()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync("vm-build-07");
        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));

        await story.Mika.SayAsync("why?");

        var text = (await story.Teams.WaitAsync(sent => sent.HasCard && sent.Text.Contains("why I say so", StringComparison.Ordinal))).Text;
        Assert.All(["Proven.", "Standard_B4s_v2", "learn.microsoft.com/azure/virtual-machines/sizes/", "security type is Standard"], expected => Assert.Contains(expected, text));
    }

    [Fact]
    public async Task Why_explains_a_verdict_that_a_button_asked_for()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync(Error);
        await story.Mika.PressAsync(await story.Teams.WaitAsync(sent => sent.HasCard), "diagnose", ("machine", "vm-hv-02"));

        await story.Mika.SayAsync("why?");

        Assert.Contains("vm-hv-02: why I say so", (await story.Teams.WaitAsync(sent => sent.Text.Contains("why I say so", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task Why_before_any_machine_explains_the_text()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync(Error);
        await story.Teams.WaitAsync(sent => sent.HasCard);

        await story.Mika.SayAsync("why?");

        Assert.Contains("not why", (await story.Teams.WaitAsync(sent => sent.Text.Contains("documented", StringComparison.Ordinal))).Text);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData(Error)]
    public async Task Cancel_and_a_new_paste_forget_the_machine(string text)
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync("vm-build-07");
        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));
        await story.Mika.SayAsync(text);

        await story.Mika.SayAsync("why?");
        await story.Mika.SayAsync("help");

        await story.Teams.WaitAsync(sent => sent.Text.Contains("What I can do", StringComparison.Ordinal));
        Assert.DoesNotContain(story.Teams.Sent, sent => sent.Text.Contains("vm-build-07: why", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_channel_every_thread_has_a_story_of_its_own()
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayInChannelAsync(Thread, "vm-build-07");
        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));

        await story.Mika.SayInChannelAsync(Thread, "why?");
        await story.Mika.SayInChannelAsync(Thread.Replace("1789370011856", "1789370099999", StringComparison.Ordinal), "why?");

        var why = await story.Teams.WaitAsync(sent => sent.Text.Contains("vm-build-07: why", StringComparison.Ordinal));
        var other = await story.Teams.WaitAsync(sent => sent.Conversation.EndsWith("99999", StringComparison.Ordinal) && sent.HasCard);
        Assert.Equal(Thread, why.Conversation);
        Assert.DoesNotContain("vm-build-07", other.Text);
    }

    [Theory]
    [InlineData("it is not on Azure", "One level", "Firmware.")]
    [InlineData("It's a physical machine", "pass virtualization on", "Firmware.")]
    [InlineData("on-premises", "One level", "pass virtualization on")]
    [InlineData("VMware", "Firmware.", "Virtualize Intel VT-x/EPT")]
    [InlineData("物理マシンです", "pass virtualization on", "Firmware.")]
    [InlineData("Azure ではありません", "One level", "Firmware.")]
    public async Task Somewhere_else_than_Azure_gets_checks_and_no_resize(string text, string unwanted, string expected)
    {
        await using var story = await Story.BeginAsync();
        await story.Mika.SayAsync(Error);
        await story.Teams.WaitAsync(sent => sent.HasCard);

        await story.Mika.SayAsync(text);

        var card = (await story.Teams.WaitAsync(sent => sent.Text.Contains("no size to change", StringComparison.Ordinal))).Card;
        Assert.Empty(card.Verbs);
        Assert.Contains(expected, card.Text);
        Assert.DoesNotContain(unwanted, card.Text);
    }

    [Fact]
    public async Task An_error_that_comes_with_the_word_that_it_was_not_on_Azure_is_not_asked_about()
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync($"This is my laptop, not Azure:\n{Error}");

        Assert.Contains("Firmware.", (await story.Teams.WaitAsync(sent => sent.Text.Contains("no size to change", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task A_japanese_person_reads_the_reasons_in_japanese()
    {
        await using var story = await Story.BeginAsync();
        var yui = new Actor(story, "Yui", "oid-yui") { Locale = "ja-JP" };
        await yui.SayAsync("vm-build-07");
        await story.Teams.WaitAsync(sent => sent.HasCard && sent.Card.Verbs.Contains("request"));

        await yui.SayAsync("なぜですか？");

        Assert.Contains("確定:", (await story.Teams.WaitAsync(sent => sent.Text.Contains("判断の理由", StringComparison.Ordinal))).Text);
    }
}
