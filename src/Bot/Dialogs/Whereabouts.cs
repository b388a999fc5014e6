using System.Text.RegularExpressions;
using Bot.Core.Diagnosis;

namespace Bot.Dialogs;

/// <summary>Reads where it happened, when a person says that it was not on Azure.</summary>
internal static partial class Whereabouts
{
    /// <summary>The longest message that is an answer in a few words ("VMware", "it is my laptop").</summary>
    private const int FewWords = 80;

    /// <summary>The place that the words name; null when they name none.</summary>
    /// <param name="words">What was written.</param>
    /// <param name="isError">Whether it holds a pasted error; then only a plain "not on Azure" counts, for the error may name any product.</param>
    public static Place? Read(string words, bool isError)
    {
        if (isError || words.Length > FewWords)
        {
            return NotAzure.IsMatch(words) ? Named(words) : null;
        }

        return NotAzure.IsMatch(words) || Physical.IsMatch(words) || OwnHypervisor.IsMatch(words) || OnPremises.IsMatch(words) ? Named(words) : null;
    }

    private static Place Named(string words) => (OwnHypervisor.IsMatch(words), Physical.IsMatch(words)) switch
    {
        (true, _) => new Place.OwnHypervisor(),
        (_, true) => new Place.Physical(),
        _ => new Place.Elsewhere(),
    };

    [GeneratedRegex(@"\bnot? (?:an |on |in )*azure\b|\b(?:isn'?t|is not|wasn'?t|was not|ain'?t) (?:an? |on |in |running |hosted )*azure\b|\boutside (?:of )?azure\b|azure\s*(?:上\s*)?(?:の\s*vm\s*)?(?:では|じゃ)(?:ない|ありません|なく)", RegexOptions.IgnoreCase)]
    private static partial Regex NotAzure { get; }

    [GeneratedRegex(@"(?:^|[^\w-])(?:physical (?:machine|server|computer|host|pc)|it'?s physical|bare[- ]metal|(?:my|a|the) (?:own )?(?:laptop|desktop|notebook|pc)|laptop)(?:$|[^\w-])|物理(?:マシン|サーバー?|機|PC)|ノート\s?(?:PC|パソコン)|自分の\s?(?:PC|パソコン)", RegexOptions.IgnoreCase)]
    private static partial Regex Physical { get; }

    [GeneratedRegex(@"(?:^|[^\w-])(?:vmware|vsphere|esxi?|proxmox|xenserver|nutanix|hyper-v host|own hypervisor|aws|ec2|gcp|google cloud)(?:$|[^\w-])", RegexOptions.IgnoreCase)]
    private static partial Regex OwnHypervisor { get; }

    [GeneratedRegex(@"(?:^|[^\w-])on[- ]?prem(?:ises?)?(?:$|[^\w-])|オンプレ", RegexOptions.IgnoreCase)]
    private static partial Regex OnPremises { get; }
}
