namespace AdaptiveCards;

/// <summary>Addresses are kept as the text they were given in, because a parsed address may be written differently.</summary>
internal static class UriText
{
    public static string Of(Uri uri) => uri?.OriginalString;

    public static Uri ToUri(string text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);
}
