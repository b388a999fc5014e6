using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Storage.Tests;

internal static class Samples
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public static readonly Person Rika = new("00000000-0000-0000-0000-00000000000A", "contoso", "Rika");

    public static readonly Person Aoi = new("00000000-0000-0000-0000-00000000000B", "contoso", "Aoi");

    public static MachineId Machine(string name = "web-01") => new("11111111-1111-1111-1111-111111111111", "shop", name);

    public static ResizeRequest Request(MachineId? machine = null, Person? by = null, DateTimeOffset? at = null) => new()
    {
        Id = RequestId.New(),
        Plan = Plan(machine ?? Machine()),
        Requester = by ?? Rika,
        Reason = "Hyper-V does not start: \"<b>help</b>\" 😀",
        RequestedAt = at ?? Morning,
        ExpiresAt = (at ?? Morning).AddHours(8),
    };

    public static ResizeRequest Decided(this ResizeRequest request, Person by, bool approved) => request with
    {
        State = approved ? RequestState.Approved : RequestState.Declined,
        Decision = new(by, approved, Morning.AddMinutes(5), "ok"),
    };

    private static ResizePlan Plan(MachineId machine) => new()
    {
        Machine = machine,
        SubscriptionName = "Contoso Shop",
        Region = "westeurope",
        FromSize = "Standard_B4s_v2",
        ToSize = "Standard_D4s_v4",
        Power = PowerState.Running,
        NeedsStop = true,
        Warnings = [new("larger", Severity.Warns, ["8", "4"], "https://example.com"), new("retiring", Severity.Warns, ["2029-11-15"], "https://example.com")],
        ReadAt = Morning.AddSeconds(-3.217),
    };
}
