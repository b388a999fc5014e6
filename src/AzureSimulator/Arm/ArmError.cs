using System.Text.Json.Nodes;

namespace AzureSimulator.Arm;

/// <summary>A refusal in ARM's words.</summary>
internal sealed record ArmError(int Status, string Code, string Message)
{
    public string? Target { get; init; }
    public JsonArray? AdditionalInfo { get; init; }

    /// <summary>The body: <c>{"error":{…}}</c>.</summary>
    public JsonObject Body() => new() { ["error"] = Detail() };

    /// <summary>What stands under <c>error</c>, also in the status of a failed operation.</summary>
    public JsonObject Detail()
    {
        var detail = new JsonObject { ["code"] = Code, ["message"] = Message };
        if (Target is not null)
            detail["target"] = Target;
        if (AdditionalInfo is not null)
            detail["additionalInfo"] = AdditionalInfo.DeepClone();
        return detail;
    }
}
