using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] s_colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("red", "red")]
    [InlineData("the green one", "green")]
    [InlineData("blue and red", "blue red")]
    [InlineData("1", "red")]
    [InlineData("(3)", "blue")]
    [InlineData("two", "green")]
    [InlineData("option one and 3.", "red blue")]
    [InlineData("the first one.", "red")]
    [InlineData("the first and third one.", "red blue")]
    [InlineData("2nd, please", "green")]
    [InlineData("the 3rd", "blue")]
    [InlineData("0", "")]
    [InlineData("4", "")]
    [InlineData("-1", "")]
    [InlineData("1.5", "")]
    [InlineData("1,000", "")]
    [InlineData("1000000000000000000000", "")]
    [InlineData("Standard_B2ms", "")]
    [InlineData("b-2a", "")]
    [InlineData("someone", "")]
    [InlineData("seconds", "")]
    [InlineData("black", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_a_person_says_names_choices_by_name_place_or_number(string? text, string chosen) => Assert.Equal(chosen, Chosen(text, "en-us"));

    [Theory]
    [InlineData("ja-JP", "二番目", "green")]
    [InlineData("ja-jp", "3番", "blue")]
    [InlineData("ja-jp", "一つ", "red")]
    [InlineData("ja-jp", "十二", "")]
    [InlineData("ja-jp", "２", "green")]
    [InlineData("zh-cn", "第三个", "blue")]
    [InlineData("zh-cn", "两", "green")]
    [InlineData("de-de", "das zweite", "green")]
    [InlineData("de-de", "drei", "blue")]
    [InlineData("fr-fr", "la deuxième", "green")]
    [InlineData("fr-fr", "le 1er", "red")]
    [InlineData("es-es", "la tercera", "blue")]
    [InlineData("es-es", "uno", "red")]
    [InlineData("es-es", "3 de 1", "blue red")]
    [InlineData("ko-kr", "2 번", "green")]
    [InlineData("it-it", "il secondo", "green")]
    [InlineData("pt-br", "dois", "green")]
    [InlineData("nl-nl", "de derde", "blue")]
    [InlineData("sv-se", "den andra", "green")]
    [InlineData("tr-tr", "üçüncü", "blue")]
    [InlineData("ko-kr", "두 번째", "green")]
    [InlineData("hi-in", "दूसरा", "green")]
    [InlineData("bg-bg", "третият", "blue")]
    [InlineData("xx", "second", "green")]
    [InlineData(null, "second", "green")]
    public void Numbers_and_places_are_understood_in_the_language_of_the_person(string? locale, string text, string chosen) => Assert.Equal(chosen, Chosen(text, locale));

    [Fact]
    public void What_was_found_says_where_it_stands()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("take the second!", s_colours));
        Assert.Equal(("second", 9, 14, "choice", 1, 1f), (found.Text, found.Start, found.End, found.TypeName, found.Resolution.Index, found.Resolution.Score));
        Assert.Null(found.Resolution.Synonym);
    }

    [Fact]
    public void Numbers_and_places_are_not_read_where_that_is_not_wanted()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", s_colours, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the second", s_colours, new FindChoicesOptions { RecognizeOrdinals = false }));
    }

    private static string Chosen(string? text, string? locale) =>
        string.Join(' ', ChoiceRecognizers.RecognizeChoices(text, s_colours, new FindChoicesOptions { Locale = locale }).Select(found => found.Resolution.Value));
}
