namespace Microsoft.Bot.Schema;

/// <summary>Kinds of searches.</summary>
public static class SearchInvokeTypes
{
    /// <summary>Results for a query.</summary>
    public const string Search = "search";

    /// <summary>An answer to a question.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Choices while the user writes.</summary>
    public const string Typeahead = "typeahead";
}
