using System.ComponentModel;
using System.Globalization;

namespace Bot.Core.Approvals;

/// <summary>Where the right to decide comes from.</summary>
public enum ApprovalMode
{
    /// <summary>Azure's access control or a rule of ours.</summary>
    Either,

    /// <summary>Only who could resize the machine in Azure themselves.</summary>
    Azure,

    /// <summary>Only who is named by a rule.</summary>
    Rules,

    /// <summary>Only who is named by a rule and could resize the machine in Azure themselves.</summary>
    Both,
}

/// <summary>What may be decided in chat, where a second factor is not asked for.</summary>
[TypeConverter(typeof(InChatConverter))]
public enum InChat
{
    /// <summary>Everything.</summary>
    On,

    /// <summary>What stops no running machine and costs little more; the rest is recorded and announced only.</summary>
    LowRisk,

    /// <summary>Nothing: requests are recorded and announced only.</summary>
    Off,
}

/// <summary>Reads <c>low-risk</c> as well as <c>LowRisk</c>.</summary>
internal sealed class InChatConverter() : EnumConverter(typeof(InChat))
{
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        base.ConvertFrom(context, culture, value is string text ? text.Replace("-", "", StringComparison.Ordinal) : value);
}
