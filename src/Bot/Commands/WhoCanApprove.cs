using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Access;
using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Machines;
using Bot.Hosting;

namespace Bot.Commands;

/// <summary>The <c>who-can-approve</c> command: who may decide about a VM, and why; with <c>--person</c>, why that person may or may not. Changes nothing.</summary>
internal static class WhoCanApprove
{
    /// <summary>The command, for the command line.</summary>
    public static Command Command()
    {
        var machine = new Argument<string>("vm") { Description = "The Azure VM, by name or resource id." };
        var person = new Option<string>("--person") { Description = "The Entra object id of a person: says why they may or may not.", DefaultValueFactory = _ => "" };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text for a person." };
        var command = new Command("who-can-approve", "Says who may approve a resize of a VM, and why. Changes nothing.") { machine, person, json };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(machine)!, parsed.GetValue(person)!, parsed.GetValue(json), Console.Out, [.. parsed.UnmatchedTokens], cancellationToken));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code: 0; with a person, 1 when they may not; 2 when the VM was not found or not read.</returns>
    public static async Task<int> RunAsync(string machine, string person, bool json, TextWriter output, string[] settings, CancellationToken cancellationToken)
    {
        await using var services = Offline(settings);
        var (id, problem) = await FindAsync(services.GetRequiredService<IMachines>(), machine, cancellationToken);
        if (id is null)
        {
            await output.WriteLineAsync(json ? JsonSerializer.Serialize(new(machine, problem), ElectorateJson.Default.ElectorateProblem) : $"{machine}: {problem}");
            return 2;
        }

        var electorate = await services.GetRequiredService<ElectorateReader>().ReadAsync(id, person, _ => Task.FromResult<string?>(null), cancellationToken);
        await output.WriteLineAsync(json ? JsonSerializer.Serialize(ElectorateView.Of(electorate), ElectorateJson.Default.ElectorateView) : PlainElectorate.Of(electorate));
        return electorate.Person is { Standing.May: false } ? 1 : 0;
    }

    private static ServiceProvider Offline(string[] settings)
    {
        var builder = CommandHost.Create(settings);
        var (azure, rules) = Settings.ReadRules(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(TimeProvider.System).AddAzure(azure).AddSingleton(new RuleBook(rules)).AddSingleton<Authority>().AddSingleton<ElectorateReader>();
        return builder.Services.BuildServiceProvider();
    }

    private static async Task<(MachineId? Id, string Problem)> FindAsync(IMachines machines, string machine, CancellationToken cancellationToken) =>
        MachineId.TryParse(machine, out var given) ? (given, "") : await machines.FindAsync(machine, cancellationToken) switch
        {
            MachineSearch.One(var hit) => (hit.Id, ""),
            MachineSearch.Several(var hits) => (null, $"Several machines have this name; give the resource id: {string.Join(", ", hits.Select(hit => hit.Id))}"),
            MachineSearch.None none => (null, $"Not found in {none.Subscriptions.Count} subscriptions ({string.Join(", ", none.Subscriptions)})."),
            MachineSearch.Refused(var refusal) => (null, $"Azure said: {refusal.Code} {refusal.Message}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>What <c>who-can-approve --json</c> writes.</summary>
internal sealed record ElectorateView(
    string Machine, string Mode, string InChat, int ApprovalsNeeded, IReadOnlyList<RuleView> Rules, IReadOnlyList<HolderView> Azure, string? AzureUnread, bool TagsUnread, PersonView? Person)
{
    public static ElectorateView Of(Electorate electorate) => new(
        electorate.Machine.ToString(), electorate.Mode.ToString(), electorate.InChat.ToString(), electorate.ApprovalsNeeded,
        [.. electorate.Rules.Select(rule => new RuleView(rule.Name, rule.People, rule.Groups, rule.OwnRequests))],
        [.. electorate.Azure?.Principals.Select(holder => new HolderView(holder.Id, holder.Kind, [.. holder.Through.Select(RoleView.Of)])) ?? []],
        electorate.Azure?.Unread?.Message, electorate.TagsUnread, electorate.Person is { } person ? PersonView.Of(person) : null);
}

internal sealed record RuleView(string Name, IReadOnlyList<string> People, IReadOnlyList<string> Groups, bool OwnRequests);

internal sealed record HolderView(string Id, string Kind, IReadOnlyList<RoleView> Roles);

internal sealed record RoleView(string Role, string Scope, bool ThroughGroup)
{
    public static RoleView Of(RoleGrant grant) => new(grant.Role, grant.Scope, grant.ThroughGroup);
}

internal sealed record PersonView(
    string Id, bool May, string Why, IReadOnlyList<string> Rules, IReadOnlyList<RoleView> Roles, IReadOnlyList<string> Lacks, string? DeniedBy, string? Unread)
{
    public static PersonView Of(Elector person) => new(
        person.ObjectId, person.Standing.May, person.Standing.Why.ToString(), [.. person.Standing.Rules.Select(rule => rule.Name)],
        [.. (person.Standing.Azure as RightsFinding.Held)?.Through.Select(RoleView.Of) ?? []],
        (person.Standing.Azure as RightsFinding.Lacking)?.Actions ?? [], (person.Standing.Azure as RightsFinding.Denied)?.Name, person.Standing.Unread?.Message);
}

internal sealed record ElectorateProblem(string Machine, string Problem);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ElectorateView))]
[JsonSerializable(typeof(ElectorateProblem))]
internal sealed partial class ElectorateJson : JsonSerializerContext;
