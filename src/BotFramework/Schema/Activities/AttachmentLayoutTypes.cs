namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are laid out.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>Written "carousel".</summary>
    public const string Carousel = "carousel";

    /// <summary>Written "list".</summary>
    public const string List = "list";
}
