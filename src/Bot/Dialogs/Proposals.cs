using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Cards;
using Bot.Core.Documents;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;

namespace Bot.Dialogs;

/// <summary>What a verdict card offered: kept here, so that its button needs to carry nothing but an id.</summary>
internal sealed record Proposal
{
    /// <summary>The id that the button carries.</summary>
    public required string Id { get; init; }

    /// <summary>The machine.</summary>
    public required MachineId Machine { get; init; }

    /// <summary>The subscription's display name.</summary>
    public required string SubscriptionName { get; init; }

    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>The size it had.</summary>
    public required string FromSize { get; init; }

    /// <summary>The power state it was in.</summary>
    public required PowerState Power { get; init; }

    /// <summary>What the judgement of the sizes rests on.</summary>
    public IReadOnlyList<Trait> Traits { get; init; } = [];

    /// <summary>When it was read.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>The sizes that may be requested.</summary>
    public required IReadOnlyList<ListedSize> Sizes { get; init; }

    /// <summary>The zone in which the card asks for a time.</summary>
    public string TimeZone { get; init; } = Zones.Utc;

    /// <summary>The machine's maintenance window, by its name; null when it has none.</summary>
    public string? Window { get; init; }

    /// <summary>Whether the machine is started after the change though it was off: a change before left it so.</summary>
    public bool Starts { get; init; }

    /// <summary>Whether it puts a size back that the machine had before.</summary>
    public bool IsReturn { get; init; }

    /// <summary>The inner machine to start again afterwards, when the error named one.</summary>
    public string? InnerMachine { get; init; }

    /// <summary>The plan for one of the sizes, or for the only one when none is named; null when that size was not offered.</summary>
    public ResizePlan? PlanFor(string size) =>
        Sizes.FirstOrDefault(offered => size.Length == 0 && Sizes.Count == 1 || string.Equals(offered.Name, size, StringComparison.OrdinalIgnoreCase)) is { } chosen
            ? new()
            {
                Machine = Machine,
                SubscriptionName = SubscriptionName,
                Region = Region,
                FromSize = FromSize,
                ToSize = chosen.Name,
                Power = Power,
                NeedsStop = chosen.NeedsStop,
                Traits = Traits,
                Price = chosen.Price,
                PriceChange = chosen.PriceChange,
                Warnings = chosen.Warnings,
                ReadAt = ReadAt,
                InnerMachine = InnerMachine,
                Starts = Starts,
                IsReturn = IsReturn,
            }
            : null;
}

/// <summary>Keeps proposals.</summary>
internal sealed class Proposals(IDocumentStore documents, TimeProvider clock)
{
    // Whoever presses a button on an older card is told to ask again.
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>The sizes of a choice that may be requested.</summary>
    public static IReadOnlyList<ListedSize> Sizes(SizeChoice choice) => [.. choice.Fitting.Select(Listed)];

    /// <summary>Keeps what a card is about to offer.</summary>
    public async Task<Proposal> KeepAsync(MachineReading.Read read, IReadOnlyList<ListedSize> sizes, TimeChoices times, string? innerMachine, CancellationToken cancellationToken, bool starts = false, bool isReturn = false)
    {
        var proposal = new Proposal
        {
            Id = Core.Approvals.RequestId.New().Value,
            Machine = read.Machine.Id,
            SubscriptionName = read.SubscriptionName,
            Region = read.Machine.Region,
            FromSize = read.Machine.Size,
            Power = read.Machine.Power,
            Traits = Core.Resizing.Traits.Of(read.Machine),
            ReadAt = clock.GetUtcNow(),
            Sizes = sizes,
            TimeZone = times.TimeZone,
            Window = times.Opening?.Window,
            InnerMachine = innerMachine,
            Starts = starts,
            IsReturn = isReturn,
        };
        var document = new Document(JsonSerializer.Serialize(proposal, ProposalJson.Default.Proposal), Tag: null) { Until = clock.GetUtcNow() + KeptFor };
        await documents.WriteAsync(new Dictionary<string, Document> { [Key(proposal.Id)] = document }, cancellationToken);
        return proposal;
    }

    /// <summary>The proposal with this id, or null when we made none.</summary>
    public async Task<Proposal?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await documents.ReadAsync([Key(id)], cancellationToken);
        return found.TryGetValue(Key(id), out var document) ? JsonSerializer.Deserialize(document.Json, ProposalJson.Default.Proposal) : null;
    }

    private static ListedSize Listed(Offer offer) =>
        new(offer.Size.Name, offer.Size.CoresAvailable, offer.Size.MemoryGiB, offer.NeedsStop, offer.Price, offer.PriceChange, offer.Warnings);

    private static string Key(string id) => $"proposals/{id}";
}

[JsonSerializable(typeof(Proposal))]
internal sealed partial class ProposalJson : JsonSerializerContext;
