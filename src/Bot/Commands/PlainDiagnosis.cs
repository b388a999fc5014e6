using System.Text;
using Bot.Core.Diagnosis;

namespace Bot.Commands;

/// <summary>A reading in plain English for the terminal: what it is, what it means, what to look at first, what next.</summary>
internal static class PlainDiagnosis
{
    public static string Of(Reading reading) => reading.Verdict switch
    {
        Verdict.NoHypervisor => Missing(reading, ErrorCatalogue.Find(reading.Family)),
        Verdict.OtherVirtualization => Other(reading, ErrorCatalogue.Find(reading.Family)),
        _ => Unknown(reading),
    };

    private static string Missing(Reading reading, ErrorFamily? family)
    {
        var text = new StringBuilder();
        Line(text, $"No hypervisor: {reading.Product}");
        Line(text, "");
        Line(text, $"What it says: {family?.Proves}");
        Line(text, "What it means: hardware virtualization does not reach the place where this was printed. On Azure the VM is itself a Hyper-V guest, and only some VM sizes pass virtualization on.");
        Line(text, "Look first at: the size of the Azure VM (nested virtualization depends on it), with `diagnose --vm NAME`.");
        Causes(text, family);
        Facts(text, reading);
        return text.ToString();
    }

    private static void Causes(StringBuilder text, ErrorFamily? family)
    {
        Line(text, "If the size can nest, then in this order:");
        foreach (var (cause, number) in (family?.Causes ?? []).Select((cause, index) => (cause, index + 1)))
            Line(text, $"  {number}. {NextCheck.For(cause)}");
    }

    private static string Other(Reading reading, ErrorFamily? family)
    {
        var text = new StringBuilder();
        Line(text, $"Another cause ({reading.Pointer}): {reading.Product}");
        Line(text, "");
        Line(text, $"What it says: {family?.Proves}");
        Line(text, "What it means: the text names a cause that a change of the VM size does not mend.");
        Line(text, $"Look first at: {family?.Source}");
        Facts(text, reading);
        return text.ToString();
    }

    private static string Unknown(Reading reading)
    {
        var text = new StringBuilder();
        Line(text, "Not recognized: this text does not say that virtualization is missing, nor name a virtualization problem that we know.");
        Line(text, "Paste the whole message, with its code and the lines around it.");
        Facts(text, reading);
        return text.ToString();
    }

    private static void Facts(StringBuilder text, Reading reading)
    {
        if (reading.InnerMachine is { } machine)
            Line(text, $"Machine inside: {machine} (the virtual machine in the message, not the Azure VM)");
        if (reading.HostProposal is { } host)
            Line(text, $"Seems to come from: {host}");
        if (reading.Codes.Count > 0)
            Line(text, $"Codes: {string.Join(", ", reading.Codes)}");
        if (reading.EventIds.Count > 0)
            Line(text, $"Events: {string.Join(", ", reading.EventIds)}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
