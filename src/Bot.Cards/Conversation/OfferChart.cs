using AdaptiveCards;
using Bot.Cards.Writing;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Cards.Conversation;

/// <summary>The offers side by side: bars of price and memory where the client can draw them, else a short list.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards (read 2026-11).</remarks>
internal sealed class OfferChart(Texts texts, Wording wording)
{
    /// <summary>The charts; nothing when there is only one size to show.</summary>
    public IEnumerable<AdaptiveElement> Write(MachineReading.Read read, SizeChoice choice)
    {
        List<Bar> bars = [.. Present(read, choice), .. choice.Offers.Select(offer => new Bar(offer.Size.Name, offer.Size.MemoryGiB, offer.Price))];
        return bars.Count < 2 ? [] : [Element.Section(texts["Chart.Heading"]), .. Charts(bars)];
    }

    private IEnumerable<AdaptiveElement> Charts(List<Bar> bars)
    {
        var list = Element.Facts(bars.Select(bar => (bar.Title, (string?)texts.Markdown("Chart.Row", wording.Price(bar.Price, change: null), bar.MemoryGiB))));
        List<(string, double)> prices = [.. bars.Where(bar => bar.Price is not null).Select(bar => (bar.Title, (double)bar.Price!.PerMonth))];
        AdaptiveElement memory(AdaptiveElement? fallback) => Element.Bars(texts["Chart.Memory"], bars.Select(bar => (bar.Title, bar.MemoryGiB)), fallback);
        return prices.Count < 2
            ? [memory(list)]
            : [Element.Bars(texts.Plain("Chart.Price", bars.First(bar => bar.Price is not null).Price!.Currency), prices, list), memory(null)];
    }

    private static IEnumerable<Bar> Present(MachineReading.Read read, SizeChoice choice) => read.RegionSizes
        .Where(size => string.Equals(size.Name, read.Machine.Size, StringComparison.OrdinalIgnoreCase))
        .Take(1)
        .Select(size => new Bar(size.Name, size.MemoryGiB, choice.PresentPrice));

    private sealed record Bar(string Size, double MemoryGiB, ListPrice? Price)
    {
        public string Title => CardText.Clean(Size.Replace("Standard_", "", StringComparison.OrdinalIgnoreCase));
    }
}
