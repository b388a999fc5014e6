namespace Microsoft.Rest;

/// <summary>Names of the rules that requests are checked by.</summary>
public static class ValidationRules
{
    /// <summary>Something must be there.</summary>
    public const string CannotBeNull = "CannotBeNull";
}
