using Bot.Core.Sizes;

namespace Bot.Core.Tests.Sizes;

public sealed class SizeMentionTests
{
    [Theory]
    [InlineData("why not D4s v5?", "Standard_D4s_v5")]
    [InlineData("Why not Standard_D4s_v5", "Standard_D4s_v5")]
    [InlineData("why can't I use e8ds_v5 here", "Standard_e8ds_v5")]
    [InlineData("What about D4s_v5?", "Standard_D4s_v5")]
    [InlineData("is Standard_E16-4s_v5 ok?", "Standard_E16-4s_v5")]
    [InlineData("why not B4ms", "Standard_B4ms")]
    [InlineData("why not D4sv5?", "Standard_D4s_v5")]
    [InlineData("why is NC4as_T4_v3 not offered", "Standard_NC4as_T4_v3")]
    [InlineData("what's wrong with Basic_A2?", "Basic_A2")]
    [InlineData("なぜ D4s_v5 ではだめ?", "Standard_D4s_v5")]
    [InlineData("D4s_v5ではなぜだめですか", "Standard_D4s_v5")]
    [InlineData("D4s_v5 は？", "Standard_D4s_v5")]
    [InlineData("warum nicht D8ds v4", "Standard_D8ds_v4")]
    public void A_question_about_a_size_is_heard(string text, string size) => Assert.Equal(size, SizeMentions.Find(text)?.Size);

    [Theory]
    [InlineData("why?")]
    [InlineData("vm-build-07")]
    [InlineData("what about vm-02?")]
    [InlineData("and web01?")]
    [InlineData("what about d4?")]
    [InlineData("Standard_D4s_v5")]
    [InlineData("why does it fail with 0xC0351000?")]
    [InlineData("why does Hyper-V not start on win2022-v5?")]
    [InlineData("")]
    public void Nothing_else_is_taken_for_one(string text) => Assert.Null(SizeMentions.Find(text));

    [Fact]
    public void The_rest_of_the_message_may_name_the_machine() => Assert.Contains("for vm-07", SizeMentions.Find("why not D4s v5 for vm-07?")!.Rest);

    [Fact]
    public void A_long_message_is_no_such_question() => Assert.Null(SizeMentions.Find($"why not D4s_v5? {new string('x', 200)}"));
}
