namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activities that stay inside the SDK.</summary>
public static class ActivityTypesEx
{
    /// <summary>Written "delay".</summary>
    public const string Delay = "delay";

    /// <summary>Written "invokeResponse".</summary>
    public const string InvokeResponse = "invokeResponse";
}
