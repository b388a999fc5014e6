namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activities that stay inside the SDK.</summary>
public static class ActivityTypesEx
{
    /// <summary>Waits before the next activity is sent.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the answer to an invoke up to the HTTP response; never sent.</summary>
    public const string InvokeResponse = "invokeResponse";
}
