using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Diagnosis;

namespace Bot.Commands;

/// <summary>What <c>--json</c> writes.</summary>
internal sealed record TextDiagnosis(
    string Verdict, string? Family, string? Product, string? InnerMachine, string? HostProposal, string? Pointer, IReadOnlyList<string> Codes, IReadOnlyList<int> EventIds)
{
    public static TextDiagnosis Of(Reading reading) => new(
        reading.Verdict.WireName(), reading.Family, reading.Product, reading.InnerMachine, reading.HostProposal, reading.Pointer, reading.Codes, reading.EventIds);
}

/// <summary>What <c>--jsonl</c> writes for one line. The id comes back as it came: a string or a number.</summary>
internal sealed record LineDiagnosis(JsonElement? Id, string Verdict, string? Family, string? InnerMachine)
{
    public static LineDiagnosis Of(JsonElement? id, Reading reading) => new(id, reading.Verdict.WireName(), reading.Family, reading.InnerMachine);
}

/// <summary>What <c>--jsonl</c> writes for a line that it cannot read.</summary>
internal sealed record LineError(JsonElement? Id, string Error);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TextDiagnosis))]
[JsonSerializable(typeof(LineDiagnosis))]
[JsonSerializable(typeof(LineError))]
internal sealed partial class DiagnoseJson : JsonSerializerContext;
