using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog shows.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Creates an empty <see cref="TaskModuleTaskInfo"/>.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>Creates a <see cref="TaskModuleTaskInfo"/> with the given values.</summary>
    public TaskModuleTaskInfo(
        string title = default,
        object height = default,
        object width = default,
        string url = default,
        Attachment card = default,
        string fallbackUrl = default,
        string completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>The title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The height: pixels, or small, medium, large.</summary>
    [JsonProperty("height")]
    public object Height { get; set; }

    /// <summary>The width: pixels, or small, medium, large.</summary>
    [JsonProperty("width")]
    public object Width { get; set; }

    /// <summary>The address.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>The card.</summary>
    [JsonProperty("card")]
    public Attachment Card { get; set; }

    /// <summary>What clients without dialogs open.</summary>
    [JsonProperty("fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>The bot that gets what is submitted.</summary>
    [JsonProperty("completionBotId")]
    public string CompletionBotId { get; set; }
}
