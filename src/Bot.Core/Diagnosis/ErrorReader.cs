using Bot.Core.Diagnosis.Extraction;
using Bot.Core.Diagnosis.Families;
using Bot.Core.Diagnosis.Matching;
using Bot.Core.Diagnosis.Pastes;

namespace Bot.Core.Diagnosis;

/// <summary>
/// Reads a pasted text: clean it, find the signs of the catalogue in one pass, let the clearest family speak, and pick names and codes.
/// Takes any text, never throws, keeps no state and needs time in proportion to the length.
/// </summary>
public sealed class ErrorReader
{
    private static readonly SignBook Book = new(ErrorCatalogue.Families, Talk.AgainstPlain, Landmarks.All);

    /// <summary>What the text says. A text in which nothing is recognised still gives its codes and event ids.</summary>
    public Reading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = PasteCleaner.Clean(text);
        var reading = ReadClean(clean);
        return reading.Verdict == Verdict.NotRecognized
            ? Mending.Of(text, clean).Select(ReadClean).FirstOrDefault(mended => mended.Verdict != Verdict.NotRecognized) ?? reading
            : reading;
    }

    private static Reading ReadClean(string clean)
    {
        var scan = Scanner.Read(Book, clean);
        var paste = new Paste(clean, Book.Lexicon, scan.Marks);
        var events = EventEntries.In(paste);
        return Describe(Speaking(scan, events), paste, events);
    }

    private static Reading Describe(ErrorFamily? family, Paste paste, IReadOnlyList<EventEntry> events) => new()
    {
        Verdict = family?.Verdict ?? Verdict.NotRecognized,
        Family = family?.Id,
        Product = family?.Product,
        Pointer = family?.Pointer,
        InnerMachine = family is null ? null : MachineName.In(paste),
        HostProposal = HostName.In(paste),
        Codes = ErrorCodes.In(paste),
        EventIds = [.. events.Select(entry => entry.Id).Distinct()],
    };

    /// <summary>A text that names its cause outweighs a message about a missing hypervisor, and that outweighs every other cause.</summary>
    private static ErrorFamily? Speaking(Scan scan, IReadOnlyList<EventEntry> events)
    {
        ErrorFamily[] said = [.. ErrorCatalogue.Families.Where(family => scan.Families.Contains(family) || IsProven(family, events))];
        return said.FirstOrDefault(family => family.NamesTheCause)
            ?? said.FirstOrDefault(family => family.Verdict == Verdict.NoHypervisor)
            ?? said.FirstOrDefault();
    }

    private static bool IsProven(ErrorFamily family, IReadOnlyList<EventEntry> events) =>
        events.Count > 0 && family.Events.Any(sign => events.Any(entry => entry.Is(sign)));
}
