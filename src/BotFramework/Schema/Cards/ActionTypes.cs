namespace Microsoft.Bot.Schema;

/// <summary>What a button of a card does.</summary>
public static class ActionTypes
{
    /// <summary>Calls a number.</summary>
    public const string Call = "call";

    /// <summary>Downloads a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Sends the value as a message that all can see.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends a value to the bot and another text to the chat.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an address in the browser.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Starts a payment.</summary>
    public const string Payment = "payment";

    /// <summary>Plays sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a video.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Sends the value to the bot alone.</summary>
    public const string PostBack = "postBack";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Starts a sign-in.</summary>
    public const string Signin = "signin";

    /// <summary>Opens an app.</summary>
    public const string openApp = "openApp";
}
