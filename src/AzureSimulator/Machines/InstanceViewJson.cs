using System.Text.Json.Nodes;

namespace AzureSimulator.Machines;

/// <summary>A machine's instance view in ARM's shape.
/// Source: https://learn.microsoft.com/rest/api/compute/virtual-machines/instance-view (2026-11).</summary>
internal static class InstanceViewJson
{
    public static JsonObject Full(Machine machine)
    {
        var spec = machine.Spec;
        var view = new JsonObject();
        if (GuestReports(spec))
        {
            view["computerName"] = spec.Name;
            view["osName"] = Guest.OsName(spec);
            view["osVersion"] = Guest.OsVersion(spec);
        }
        if (spec.PowerState is PowerState.Running)
            view["vmAgent"] = Agent(machine);
        view["disks"] = new JsonArray([.. DiskNames(machine).Select(name => Disk(machine, name))]);
        view["bootDiagnostics"] = new JsonObject();
        view["hyperVGeneration"] = $"V{spec.Generation}";
        if (spec.Maintenance)
            view["maintenanceRedeployStatus"] = Maintenance(machine);
        view["statuses"] = Statuses(machine);
        return view;
    }

    public static JsonObject StatusesOnly(Machine machine) => new() { ["statuses"] = Statuses(machine) };

    private static bool GuestReports(VmSpec spec) => spec is { PowerState: PowerState.Running, AgentReady: true };

    private static JsonObject Agent(Machine machine) => new()
    {
        ["vmAgentVersion"] = !machine.Spec.AgentReady ? "Unknown" : machine.Spec.Os is OsKind.Windows ? "2.7.41491.1117" : "2.11.1.12",
        ["statuses"] = new JsonArray(machine.Spec.AgentReady
            ? Status("ProvisioningState/succeeded", "Info", "Ready", "GuestAgent is running and processing the extensions.", machine)
            : Status("ProvisioningState/Unavailable", "Warning", "Not Ready", "VM status blob is found but not yet populated.", machine)),
        ["extensionHandlers"] = new JsonArray(),
    };

    private static IEnumerable<string> DiskNames(Machine machine) =>
        Enumerable.Range(0, machine.Spec.DataDisks).Select(lun => RelatedResources.DataDiskName(machine, lun))
            .Prepend(RelatedResources.OsDiskName(machine));

    private static JsonObject Disk(Machine machine, string name) => new()
    {
        ["name"] = name,
        ["statuses"] = new JsonArray(Status("ProvisioningState/succeeded", "Info", "Provisioning succeeded", null, machine)),
    };

    private static JsonArray Statuses(Machine machine)
    {
        var statuses = new JsonArray(Provisioning(machine), Power(machine.Spec.PowerState));
        if (machine.Spec.Generalized)
            statuses.Add(new JsonObject { ["code"] = "OSState/generalized", ["level"] = "Info", ["displayStatus"] = "VM generalized" });
        if (machine.Spec.HibernationEnabled)
            statuses.Add(Hibernation(machine.Spec.Hibernated));
        return statuses;
    }

    private static JsonObject Maintenance(Machine machine) => new()
    {
        ["isCustomerInitiatedMaintenanceAllowed"] = true,
        ["maintenanceWindowStartTime"] = VmJson.Time(machine.Changed),
        ["maintenanceWindowEndTime"] = VmJson.Time(machine.Changed.AddDays(7)),
    };

    private static JsonObject Provisioning(Machine machine) => machine.Spec.ProvisioningState switch
    {
        "Succeeded" => Status("ProvisioningState/succeeded", "Info", "Provisioning succeeded", null, machine),
        "Failed" when machine.Failure is { } failure =>
            Status($"ProvisioningState/failed/{failure.Code}", "Error", "Provisioning failed", failure.Message, machine),
        "Failed" => Status("ProvisioningState/failed", "Error", "Provisioning failed", null, machine),
        var other => Status($"ProvisioningState/{other.ToLowerInvariant()}", "Info", other, null, machine),
    };

    private static JsonObject Power(PowerState state)
    {
        var name = state.ToString().ToLowerInvariant();
        return new() { ["code"] = $"PowerState/{name}", ["level"] = "Info", ["displayStatus"] = $"VM {name}" };
    }

    private static JsonObject Hibernation(bool hibernated) => new()
    {
        ["code"] = hibernated ? "HibernationState/Hibernated" : "HibernationState/NotHibernated",
        ["level"] = "Info",
        ["displayStatus"] = hibernated ? "VM hibernated" : "VM not hibernated",
    };

    private static JsonObject Status(string code, string level, string display, string? message, Machine machine)
    {
        var status = new JsonObject { ["code"] = code, ["level"] = level, ["displayStatus"] = display };
        if (message is not null)
            status["message"] = message;
        status["time"] = VmJson.Time(machine.Changed);
        return status;
    }
}
