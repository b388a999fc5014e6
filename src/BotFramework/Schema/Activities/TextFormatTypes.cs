namespace Microsoft.Bot.Schema;

/// <summary>How text is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>Written "markdown".</summary>
    public const string Markdown = "markdown";

    /// <summary>Written "plain".</summary>
    public const string Plain = "plain";

    /// <summary>Written "xml".</summary>
    public const string Xml = "xml";
}
