using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Cards;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using Bot.Hosting;

namespace Bot.Commands;

/// <summary>The part of <c>diagnose</c> that looks at an Azure VM: <c>--vm NAME</c>.</summary>
internal static class DiagnoseMachine
{
    /// <summary>Reads the pasted text, if there is one, and the machine, and writes both.</summary>
    /// <returns>The exit code: 0, or 1 when the machine was not found or not read.</returns>
    public static async Task<int> RunAsync(
        string machine, bool json, TextReader input, TextWriter output, string[] settings, CancellationToken cancellationToken)
    {
        var reading = new ErrorReader().Read(Console.IsInputRedirected ? await input.ReadToEndAsync(cancellationToken) : "");
        var found = await LookAsync(machine, settings, cancellationToken);
        await output.WriteLineAsync(json
            ? JsonSerializer.Serialize(new(TextDiagnosis.Of(reading), found.View), MachineDiagnosisJson.Default.MachineDiagnosis)
            : Plain(found, reading.Verdict == Verdict.NotRecognized ? null : reading));
        return found.Problem is null ? 0 : 1;
    }

    private static async Task<Found> LookAsync(string machine, string[] settings, CancellationToken cancellationToken)
    {
        await using var services = Offline(settings);
        var machines = services.GetRequiredService<IMachines>();
        var id = MachineId.TryParse(machine, out var given)
            ? new MachineSearch.One(new(given, given.SubscriptionId, "", null))
            : await machines.FindAsync(machine, cancellationToken);
        return id switch
        {
            MachineSearch.One(var hit) => View(await machines.ReadAsync(hit.Id, cancellationToken), services, machine),
            MachineSearch.Several(var hits) => Found.Nothing(machine, $"Several machines have this name; give the resource id: {string.Join(", ", hits.Select(hit => hit.Id))}"),
            MachineSearch.None none => Found.Nothing(machine, NotFound(none)),
            MachineSearch.Refused(var refusal) => Found.Nothing(machine, Words(refusal)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static ServiceProvider Offline(string[] settings)
    {
        var builder = CommandHost.Create(settings);
        builder.Services.AddSingleton(TimeProvider.System).AddAzure(Settings.ReadAzure(builder.Configuration, builder.Environment));
        return builder.Services.BuildServiceProvider();
    }

    private static Found View(MachineReading reading, IServiceProvider services, string machine) => reading switch
    {
        MachineReading.Read read => Found.Of(read, services.GetRequiredService<SizeCatalogue>(), services.GetRequiredService<SizeAdvisor>()),
        MachineReading.Refused(var refusal) => Found.Nothing(machine, Words(refusal)),
        _ => Found.Nothing(machine, "There is no such machine (any more)."),
    };

    private static string NotFound(MachineSearch.None none) =>
        $"Not found in {none.Subscriptions.Count} subscriptions ({string.Join(", ", none.Subscriptions)})."
        + (none.CloseNames.Count == 0 ? "" : $" Close names: {string.Join(", ", none.CloseNames)}.");

    private static string Words(AzureRefusal refusal) => $"Azure said: {refusal.Code} {refusal.Message}".Trim();

    /// <summary>The card that the chat would answer with.</summary>
    private static string Plain(Found found, Reading? reading) => found.Machine is { } read
        ? PlainText.Of(PlainDiagnosis.Cards.Verdict(read, found.Nesting!, found.Choice, proposal: null, reading))
        : $"{found.View.Machine}: {found.Problem}";

    /// <summary>What was found under the name: the machine with what is judged of it, or why there is none.</summary>
    private sealed record Found(MachineView View, MachineReading.Read? Machine = null, NestingFact? Nesting = null, SizeChoice? Choice = null)
    {
        public string? Problem => View.Problem;

        public static Found Nothing(string machine, string problem) => new(MachineView.Failed(machine, problem));

        public static Found Of(MachineReading.Read read, SizeCatalogue catalogue, SizeAdvisor advisor)
        {
            var nesting = catalogue.Find(read.Machine.Size);
            var choice = Diagnostician.ResizeCanHelp(read.Machine, nesting) ? advisor.Choose(read) : null;
            return new(MachineView.Of(read, nesting, choice), read, nesting, choice);
        }
    }
}

/// <summary>What <c>--vm --json</c> writes.</summary>
internal sealed record MachineDiagnosis(TextDiagnosis Text, MachineView Machine);

/// <summary>A machine and what is offered to it, for the terminal.</summary>
internal sealed record MachineView(
    string Machine, string? Size, string? NestedVirtualization, string? Series, string? Source, IReadOnlyList<OfferView> Offers, string? Problem)
{
    public static MachineView Of(MachineReading.Read read, NestingFact fact, SizeChoice? choice) =>
        new(read.Machine.Id.ToString(), read.Machine.Size, Word(fact.Verdict), fact.Series, fact.Source, [.. (choice?.Offers ?? []).Select(OfferView.Of)], null);

    public static MachineView Failed(string machine, string problem) => new(machine, null, null, null, null, [], problem);

    private static string Word(NestingVerdict verdict) => verdict switch
    {
        NestingVerdict.Supported => "supported",
        NestingVerdict.NotSupported => "not supported",
        _ => "unknown",
    };
}

/// <summary>One offer, for the terminal.</summary>
internal sealed record OfferView(string Size, int Cores, double MemoryGiB, bool NeedsStop)
{
    public static OfferView Of(Offer offer) => new(offer.Size.Name, offer.Size.CoresAvailable, offer.Size.MemoryGiB, offer.NeedsStop);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MachineDiagnosis))]
internal sealed partial class MachineDiagnosisJson : JsonSerializerContext;
