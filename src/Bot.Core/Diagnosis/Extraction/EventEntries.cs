
namespace Bot.Core.Diagnosis.Extraction;

/// <summary>An event id and the provider that stands nearest to it; an empty provider when none is near.</summary>
internal sealed record EventEntry(int Id, string Provider)
{
    public bool Is(EventSign sign) => sign.Ids.Contains(Id) && Provider.Length > 0 && sign.Provider.EndsWith(Provider, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Finds event ids beside their label and tells whose they are.</summary>
internal static class EventEntries
{
    private const int Near = 320;

    public static IReadOnlyList<EventEntry> In(Paste paste)
    {
        (int Start, int End, string Name)[] providers = [.. paste.Of(Landmarks.Provider).Select(mark => (mark.Start, mark.End, paste.Text[mark.Start..mark.End]))];
        var entries = new List<EventEntry>();
        foreach (var label in paste.Of(Landmarks.EventId))
        {
            if (Number(paste.From(label.End, 16)) is { } id)
                entries.Add(new EventEntry(id, Nearest(providers, label.Start)));
        }

        return entries;
    }

    /// <summary>The provider nearest to a place; the generic label "Source:" hides a provider that we do not know.</summary>
    private static string Nearest(IEnumerable<(int Start, int End, string Name)> providers, int place)
    {
        var near = providers.Where(provider => Math.Abs(provider.Start - place) < Near).OrderBy(provider => Distance(provider, place));
        return near.Select(provider => provider.Name).FirstOrDefault("");
    }

    private static int Distance((int Start, int End, string Name) provider, int place) => provider.End <= place ? place - provider.End : provider.Start - place;

    private static int? Number(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart(" :=\n\f\"'(>ID".AsSpan());
        var size = 0;
        while (size < digits.Length && char.IsAsciiDigit(digits[size]))
            size++;
        return size is > 0 and < 6 ? int.Parse(digits[..size], System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
