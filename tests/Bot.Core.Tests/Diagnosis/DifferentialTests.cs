using System.Runtime.CompilerServices;
using System.Text;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>
/// Every combination of size verdict, security type, operating system and family gives its lines, in the order of the approved table.
/// APPROVE_TABLES=1 writes the table anew; then read the difference.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly SizeCatalogue Catalogue = new();

    private static readonly (string Size, string Rule)[] Sizes =
        [("Standard_B4ms", "size-cannot-nest"), ("Standard_D4s_v5", "size-can-nest"), ("Standard_EC4ads_v5", "size-undocumented"), ("Standard_Q4s_v9", "size-in-no-series")];

    private static readonly (SecurityType Type, string Rule)[] Securities =
    [
        (SecurityType.Standard, "security-standard"), (SecurityType.TrustedLaunch, "security-trusted-launch"),
        (SecurityType.Confidential, "security-confidential"), (SecurityType.Unknown, "security-unknown"),
    ];

    [Fact]
    public void Every_combination_names_its_size_its_security_type_and_whatever_else_can_still_be_the_cause() => Assert.All(
        from size in Sizes
        from security in Securities
        from system in Enum.GetValues<GuestSystem>()
        from family in ErrorCatalogue.Families.Append(null)
        select (size, security, system, family),
        row =>
        {
            var lines = Lines(row.size.Size, row.security.Type, row.system, row.family);
            var checks = lines.Where(line => line is Finding.CheckInside && !line.Rule.StartsWith("size-", StringComparison.Ordinal) && !line.Rule.StartsWith("guest-", StringComparison.Ordinal));
            Assert.Equal([row.size.Rule, row.security.Rule], lines.Take(2).Select(line => line.Rule));
            Assert.Equal(row.family is { Verdict: Verdict.OtherVirtualization }, lines.Any(line => line.Rule == "text-names-cause"));
            Assert.True(row.family is { Verdict: Verdict.OtherVirtualization } || checks.Any() == (row.size.Rule != "size-cannot-nest" && row.security.Type != SecurityType.Confidential));
            Assert.Equal(lines.Count, lines.Select(line => line.Rule).Distinct().Count());
            Assert.All(lines.OfType<Finding.CheckInside>(), check => Assert.NotEmpty(check.Commands));
        });

    [Fact]
    public void Every_combination_gives_the_lines_of_the_approved_table_in_their_order() => IsApproved("differential.txt", string.Concat(
        from size in Sizes
        from security in Securities
        from system in Enum.GetValues<GuestSystem>()
        select Block($"{size.Rule} | {security.Type} | {system}", family => Lines(size.Size, security.Type, system, family))));

    [Fact]
    public void Every_place_outside_azure_gives_the_lines_of_the_approved_table_in_their_order() => IsApproved("outside-azure.txt", string.Concat(
        from place in new Place[] { new Place.Physical(), new Place.OwnHypervisor(), new Place.Elsewhere() }
        select Block(place.GetType().Name, family => Diagnostician.Diagnose(place, Message(family)))));

    [Fact]
    public void Every_age_of_windows_on_each_make_of_processor_gives_the_lines_of_the_approved_table() => IsApproved("guests.txt", string.Concat(
        from size in new[] { "Standard_D4s_v5", "Standard_D4as_v5", "Standard_B4ms", "Standard_Q4s_v9" }
        from name in new[] { null, "Windows Server 2012 R2 Datacenter", "Windows Server 2016 Datacenter", "Windows Server 2019 Datacenter", "Windows Server 2022 Datacenter", "Windows 10 Pro", "Windows 11 Enterprise" }
        select $"{size} | {name ?? "no name"}\n    {Written(Guest(size, name))}\n"));

    private static IReadOnlyList<Finding> Guest(string size, string? name) => Diagnostician.Diagnose(
        new Place.AzureVm(new() { Id = new("s", "g", "vm-01"), Region = "westeurope", Size = size, System = GuestSystem.Windows, SystemName = name, Security = SecurityType.Standard }, Catalogue.Find(size)),
        Message(ErrorCatalogue.Find("hyper-v-component-not-running")));

    /// <summary>Families that give the same lines stand together below them.</summary>
    private static string Block(string heading, Func<ErrorFamily?, IReadOnlyList<Finding>> lines)
    {
        var block = new StringBuilder($"{heading}\n");
        foreach (var group in ErrorCatalogue.Families.Prepend(null).GroupBy(family => Written(lines(family)), family => family?.Id ?? "no message"))
            block.Append($"    {group.Key}\n        {string.Join(", ", group)}\n");
        return block.ToString();
    }

    /// <summary>! proven, ok cleared, ~ likely, ? to be checked inside.</summary>
    private static string Written(IEnumerable<Finding> lines) => string.Join(" > ", lines.Select(line => $"{Mark(line)} {line.Rule}"));

    private static string Mark(Finding line) => line switch
    {
        Finding.Proven { Clears: true } => "ok",
        Finding.Proven => "!",
        Finding.Likely => "~",
        _ => "?",
    };

    private static void IsApproved(string name, string table, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Approved", name);
        if (Environment.GetEnvironmentVariable("APPROVE_TABLES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, table);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), table);
    }

    private static IReadOnlyList<Finding> Lines(string size, SecurityType security, GuestSystem system, ErrorFamily? family) => Diagnostician.Diagnose(
        new Place.AzureVm(new() { Id = new("s", "g", "vm-01"), Region = "westeurope", Size = size, System = system, Security = security }, Catalogue.Find(size)),
        Message(family));

    private static Reading? Message(ErrorFamily? family) =>
        family is null ? null : new Reading { Verdict = family.Verdict, Family = family.Id, Product = family.Product, Pointer = family.Pointer };
}
