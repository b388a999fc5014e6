using Bot.Core.Diagnosis;
using Bot.Dialogs;
using Bot.Tests.Stage;
using Bot.Turns;

namespace Bot.Tests.Stories;

/// <summary>Messages made to hurt: an expression that tries again and again would come to no end on them.</summary>
public class HostileMessageStories
{
    public static TheoryData<string, string> Runs => new()
    {
        { "on the azure vm", " " },
        { "ホスト", "\t" },
        { "not azure azure", " " },
        { "azure", "\u3000" },
        { "no ", "an on in " },
        { "and ", "on for the " },
        { "who can ", "approve " },
        { "why not D4s v5 ", "why " },
        { "vm", "-a0" },
        { "status of ", "a" },
        { "状態", " " },
        { "x を", " " },
        { "<p>", "<!-- " },
        { "<p>", "<br " },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task A_message_that_goes_on_and_on_is_answered(string beginning, string piece)
    {
        await using var story = await Story.BeginAsync();

        await story.Mika.SayAsync(Message(beginning, piece, 15_000));

        await story.Teams.WaitAsync(sent => sent.HasCard);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_long_message_is_understood_in_linear_time(string beginning, string piece)
    {
        var reader = new ErrorReader();

        // Two million letters would take hours if each were looked at again for every other.
        Assert.IsType<Utterance>(Utterance.Read(HtmlText.Read(Message(beginning, piece, 200_000)), reader), exactMatch: false);
        Assert.IsType<Utterance>(Utterance.Read(Message(beginning, piece, 2_000_000), reader), exactMatch: false);
    }

    private static string Message(string beginning, string piece, int letters) => $"{beginning}{string.Concat(Enumerable.Repeat(piece, letters / piece.Length))}!";
}
