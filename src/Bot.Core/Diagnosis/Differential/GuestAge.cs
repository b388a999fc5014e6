using System.Text.RegularExpressions;

namespace Bot.Core.Diagnosis.Differential;

/// <summary>What a Windows' name tells about its fitness to run Hyper-V inside an Azure VM.</summary>
internal enum GuestAge
{
    /// <summary>The name does not tell.</summary>
    Unknown,

    /// <summary>Before Windows Server 2016 and Windows 10.</summary>
    TooOld,

    /// <summary>Windows Server 2016 or 2019, or Windows 10, whose build the name does not tell.</summary>
    Enough,

    /// <summary>Windows Server 2022, Windows 11 or later.</summary>
    New,
}

/// <summary>Reads a Windows' name as the guest agent or the image gives it: <c>Windows Server 2012 R2 Datacenter</c>, <c>WindowsServer 2019-datacenter-gensecond</c>, <c>windows-11 win11-23h2-pro</c>.</summary>
internal static partial class GuestAges
{
    private const int FirstThatNests = 2016;
    private const int FirstNew = 2022;

    public static GuestAge Of(string? name)
    {
        if (ServerYear.Match(name ?? "") is { Success: true } server)
        {
            return int.Parse(server.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) switch
            {
                < FirstThatNests => GuestAge.TooOld,
                < FirstNew => GuestAge.Enough,
                _ => GuestAge.New,
            };
        }

        return Client.Match(name ?? "") is { Success: true } client ? Age(client.Groups["version"].Value) : GuestAge.Unknown;
    }

    private static GuestAge Age(string version) => version switch
    {
        "7" or "8" or "8.1" => GuestAge.TooOld,
        "10" => GuestAge.Enough,
        _ => GuestAge.New,
    };

    [GeneratedRegex(@"20(?:08|12|16|19|2\d|3\d)")]
    private static partial Regex ServerYear { get; }

    [GeneratedRegex(@"win(?:dows)?[ -]?(?<version>7|8\.1|8|10|11)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Client { get; }
}
