using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Sizes;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>Every combination of size verdict, security type, operating system and family gives its lines.</summary>
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
            Assert.Equal(row.size.Rule == "size-cannot-nest" || row.security.Type == SecurityType.Confidential, !checks.Any());
            Assert.Equal(lines.Count, lines.Select(line => line.Rule).Distinct().Count());
            Assert.All(lines.OfType<Finding.CheckInside>(), check => Assert.NotEmpty(check.Commands));
        });

    private static IReadOnlyList<Finding> Lines(string size, SecurityType security, GuestSystem system, ErrorFamily? family) => Diagnostician.Diagnose(
        new Place.AzureVm(new() { Id = new("s", "g", "vm-01"), Region = "westeurope", Size = size, System = system, Security = security }, Catalogue.Find(size)),
        family is null ? null : new Reading { Verdict = family.Verdict, Family = family.Id, Product = family.Product, Pointer = family.Pointer });
}
