using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public sealed class FindTests
{
    private static readonly List<SortedValue> s_sizes = [Value("small size", 0), Value("large size", 1), Value("large disk", 2)];

    [Theory]
    [InlineData("large size", "1")]
    [InlineData("the LARGE SIZE please", "1")]
    [InlineData("large disk, small size", "2 0")]
    [InlineData("size", "")]
    [InlineData("size large", "")]
    [InlineData("large one or two size", "")]
    [InlineData("large enough for me size", "")]
    public void A_value_is_found_when_all_its_words_stand_near_each_other_in_order(string text, string found) =>
        Assert.Equal(found, Indexes(Find.FindValues(text, s_sizes, new FindValuesOptions { MaxTokenDistance = 1 })));

    [Fact]
    public void Words_may_stand_two_apart_if_nothing_else_is_said()
    {
        var found = Assert.Single(Find.FindValues("the large and fast size", s_sizes));
        Assert.Equal(("large and fast size", 4, 22, "value"), (found.Text, found.Start, found.End, found.TypeName));
        Assert.Equal(0.5f, found.Resolution.Score);
        Assert.Empty(Find.FindValues("large and not too slow size", s_sizes));
    }

    [Fact]
    public void Some_of_the_words_are_enough_when_that_is_allowed()
    {
        var found = Find.FindValues("large", s_sizes, new FindValuesOptions { AllowPartialMatches = true });
        Assert.Equal(0.5f, Assert.Single(found).Resolution.Score);
    }

    [Fact]
    public void One_meaning_is_found_once_and_one_word_is_used_once()
    {
        List<SortedValue> values = [Value("east", 0), Value("east us", 0), Value("us", 1)];
        Assert.Equal("0 1", Indexes(Find.FindValues("east us or us", values)));
        Assert.Equal("0", Indexes(Find.FindValues("east us", values)));
    }

    [Fact]
    public void A_value_that_is_the_whole_text_is_preferred_to_one_that_only_has_its_words() =>
        Assert.Equal("1", Indexes(Find.FindValues("c#", [Value("C++", 0), Value("C#", 1)])));

    [Fact]
    public void A_choice_is_found_by_its_value_its_button_and_its_synonyms()
    {
        var choice = new Choice("Standard_D4s_v5") { Action = new CardAction { Title = "the new one" }, Synonyms = ["d series"] };
        foreach (var text in new[] { "standard d4s v5", "the new one", "give me d series" })
        {
            var found = Assert.Single(Find.FindChoices(text, [new Choice("other"), choice]));
            Assert.Equal(("choice", "Standard_D4s_v5", 1), (found.TypeName, found.Resolution.Value, found.Resolution.Index));
        }

        Assert.Equal("d series", Find.FindChoices("D Series", [choice])[0].Resolution.Synonym);
        Assert.Empty(Find.FindChoices("standard d4s v5", [choice], new FindChoicesOptions { NoValue = true }));
        Assert.Empty(Find.FindChoices("the new one", [choice], new FindChoicesOptions { NoAction = true }));
    }

    [Fact]
    public void Without_a_text_or_choices_there_is_no_search()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("a", (IList<string>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("a", (IList<Choice>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices(null, [new Choice("a")]));
    }

    private static SortedValue Value(string value, int index) => new() { Value = value, Index = index };

    private static string Indexes(List<ModelResult<FoundValue>> found) => string.Join(' ', found.Select(value => value.Resolution.Index));
}
