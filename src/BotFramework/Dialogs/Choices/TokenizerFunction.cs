namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Takes a text apart into words.</summary>
/// <param name="text">The text.</param>
/// <param name="locale">Its language, such as <c>en-us</c>.</param>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
