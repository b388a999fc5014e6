namespace AdaptiveCards;

/// <summary>Something a card fetches from elsewhere: two are equal when address and kind are.</summary>
/// <param name="url">Where it is.</param>
/// <param name="mimeType">What it is: "image", or the MIME type that the card names.</param>
public struct RemoteResourceInformation(string url, string mimeType)
{
    internal string Url { get; } = url;

    internal string MimeType { get; } = mimeType;
}
