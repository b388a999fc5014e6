using Bot.Core.Approvals;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Core.Tests;

/// <summary>Ordinary people, machines and requests for the tests to vary.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    public static readonly Person Mika = new("oid-mika", "tenant", "Mika Tanaka");
    public static readonly Person Priya = new("oid-priya", "tenant", "Priya Raman");
    public static readonly Person Stranger = new("oid-stranger", "tenant", "A Stranger");
    public static readonly MachineId BuildServer = new("sub-1", "rg-build", "vm-build-07");

    public static Machine Machine(string size = "Standard_B4s_v2", PowerState power = PowerState.Running, string provisioning = "Succeeded") =>
        new() { Id = BuildServer, Region = "westeurope", Size = size, Power = power, ProvisioningState = provisioning, System = GuestSystem.Windows };

    public static ResizePlan Plan(PowerState power = PowerState.Running, bool needsStop = true) => new()
    {
        Machine = BuildServer,
        SubscriptionName = "Build",
        Region = "westeurope",
        FromSize = "Standard_B4s_v2",
        ToSize = "Standard_D4s_v4",
        Power = power,
        NeedsStop = needsStop,
        ReadAt = Now,
    };

    public static ResizeRequest Request(ResizePlan? plan = null) => new()
    {
        Id = new("abcdefghjkmn"),
        Plan = plan ?? Plan(),
        Requester = Mika,
        Reason = "The build needs Hyper-V.",
        RequestedAt = Now,
        ExpiresAt = Now.AddHours(8),
    };

    public static AzureRefusal Refusal(RefusalKind kind, TimeSpan? retryAfter = null) =>
        new() { Kind = kind, Code = kind.ToString(), Message = "Azure's words.", Status = 409, RetryAfter = retryAfter };
}
