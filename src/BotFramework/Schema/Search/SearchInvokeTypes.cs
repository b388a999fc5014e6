namespace Microsoft.Bot.Schema;

/// <summary>Kinds of searches.</summary>
public static class SearchInvokeTypes
{
    /// <summary>Written "search".</summary>
    public const string Search = "search";

    /// <summary>Written "searchAnswer".</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Written "typeahead".</summary>
    public const string Typeahead = "typeahead";
}
