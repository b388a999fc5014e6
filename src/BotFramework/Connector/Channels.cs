namespace Microsoft.Bot.Connector;

/// <summary>Ids of channels, as an activity names them.</summary>
public class Channels
{
    /// <summary>Alexa.</summary>
    public const string Alexa = "alexa";

    /// <summary>A console.</summary>
    public const string Console = "console";

    /// <summary>Cortana.</summary>
    public const string Cortana = "cortana";

    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>Direct Line Speech.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>Mail.</summary>
    public const string Email = "email";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>An enterprise channel.</summary>
    public const string EnterpriseChannel = "enterprisechannel";

    /// <summary>Facebook.</summary>
    public const string Facebook = "facebook";

    /// <summary>Groupme.</summary>
    public const string Groupme = "groupme";

    /// <summary>Kaizala.</summary>
    public const string Kaizala = "kaizala";

    /// <summary>Kik.</summary>
    public const string Kik = "kik";

    /// <summary>Line.</summary>
    public const string Line = "line";

    /// <summary>Microsoft 365 apps.</summary>
    public const string M365 = "m365extensions";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Omnichannel.</summary>
    public const string Omni = "omnichannel";

    /// <summary>Outlook.</summary>
    public const string Outlook = "outlook";

    /// <summary>Skype.</summary>
    public const string Skype = "skype";

    /// <summary>Skypeforbusiness.</summary>
    public const string Skypeforbusiness = "skypeforbusiness";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>SMS.</summary>
    public const string Sms = "sms";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>Telephony.</summary>
    public const string Telephony = "telephony";

    /// <summary>The test channel.</summary>
    public const string Test = "test";

    /// <summary>Twilio SMS.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";
}
