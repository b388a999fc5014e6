namespace Bot.Core.Diagnosis;

/// <summary>What was read in a pasted text. Everything here is the text's own word; nothing was looked up.</summary>
public sealed record Reading
{
    /// <summary>What the text says about virtualization.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The id of the <see cref="ErrorFamily"/> that decided the verdict, or null when nothing was recognised.</summary>
    public string? Family { get; init; }

    /// <summary>The product that speaks, for people: "Hyper-V", "WSL 2", "KVM" and so on; null when nothing was recognised.</summary>
    public string? Product { get; init; }

    /// <summary>The name of the machine inside, as the message quotes it. It is not the name of an Azure VM.</summary>
    public string? InnerMachine { get; init; }

    /// <summary>The computer that the text seems to come from (event log, prompt): a proposal for the person to confirm, no more.</summary>
    public string? HostProposal { get; init; }

    /// <summary>The error codes in the text, in order of appearance, each once: <c>0x80370102</c>, <c>VERR_VMX_NO_VMX</c>.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The event log ids in the text, in order of appearance, each once.</summary>
    public IReadOnlyList<int> EventIds { get; init; } = [];

    /// <summary>For <see cref="Verdict.OtherVirtualization"/> a short key of the cause that the text names, for example <c>memory</c> or <c>permission</c>.</summary>
    public string? Pointer { get; init; }
}
