namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A number in a text, and the places of its first and last character.</summary>
internal readonly record struct SpokenNumber(int Value, int Start, int End);
