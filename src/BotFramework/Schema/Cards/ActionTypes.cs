namespace Microsoft.Bot.Schema;

/// <summary>What a button of a card does.</summary>
public static class ActionTypes
{
    /// <summary>Written "call".</summary>
    public const string Call = "call";

    /// <summary>Written "downloadFile".</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Written "imBack".</summary>
    public const string ImBack = "imBack";

    /// <summary>Written "messageBack".</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Written "openUrl".</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Written "payment".</summary>
    public const string Payment = "payment";

    /// <summary>Written "playAudio".</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Written "playVideo".</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Written "postBack".</summary>
    public const string PostBack = "postBack";

    /// <summary>Written "showImage".</summary>
    public const string ShowImage = "showImage";

    /// <summary>Written "signin".</summary>
    public const string Signin = "signin";

    /// <summary>Written "openApp".</summary>
    public const string openApp = "openApp";
}
