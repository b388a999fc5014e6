namespace Microsoft.Bot.Schema;

/// <summary>How text is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>Plain text.</summary>
    public const string Plain = "plain";

    /// <summary>A little XML.</summary>
    public const string Xml = "xml";
}
