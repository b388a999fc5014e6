namespace AdaptiveCards;

/// <summary>Finds what a card fetches from elsewhere, in the order in which it is shown.</summary>
internal static class CardResources
{
    private const string Image = "image";

    public static IEnumerable<RemoteResourceInformation> Of(AdaptiveCard card) =>
    [
        .. Of(card.BackgroundImage), .. Of(card.SelectAction), .. (card.Body ?? []).SelectMany(Of), .. (card.Actions ?? []).SelectMany(Of),
    ];

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveElement element) => element switch
    {
        AdaptiveImage image => [.. Picture(image.UrlString), .. Of(image.SelectAction)],
        AdaptiveImageSet set => set.Images.SelectMany(Of),
        AdaptiveMedia media => [.. Picture(media.Poster), .. media.Sources.Select(Of)],
        AdaptiveActionSet set => set.Actions.SelectMany(Of),
        AdaptiveTextInput input => Of(input.InlineAction),
        AdaptiveContainer container => [.. Of(container.BackgroundImage), .. OfCollection(container)],
        AdaptiveCollectionElement collection => OfCollection(collection),
        _ => [],
    };

    private static IEnumerable<RemoteResourceInformation> OfCollection(AdaptiveCollectionElement collection) =>
        [.. Of(collection.SelectAction), .. collection.SelectMany(Of)];

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveAction action) => action switch
    {
        null => [],
        AdaptiveShowCardAction { Card: { } card } => [.. Picture(action.IconUrl), .. Of(card)],
        _ => Picture(action.IconUrl),
    };

    private static RemoteResourceInformation Of(AdaptiveMediaSource source) => new(source.Url, source.MimeType);

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveBackgroundImage image) => Picture(image?.UrlString);

    private static IEnumerable<RemoteResourceInformation> Picture(string url) => url is null ? [] : [new(url, Image)];
}
