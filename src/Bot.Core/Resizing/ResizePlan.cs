using System.Security.Cryptography;
using System.Text;
using Bot.Core.Machines;

namespace Bot.Core.Resizing;

/// <summary>What exactly a person asks for and another approves: one machine, the state it was read in, one new size, and what happens on the way.</summary>
public sealed record ResizePlan
{
    /// <summary>The machine.</summary>
    public required MachineId Machine { get; init; }

    /// <summary>The subscription's display name when the plan was made.</summary>
    public required string SubscriptionName { get; init; }

    /// <summary>The machine's region.</summary>
    public required string Region { get; init; }

    /// <summary>The size it had.</summary>
    public required string FromSize { get; init; }

    /// <summary>The size it shall have.</summary>
    public required string ToSize { get; init; }

    /// <summary>The power state it was read in; it comes back after the resize.</summary>
    public required PowerState Power { get; init; }

    /// <summary>Whether it must be stopped on the way (<see langword="false"/>: it restarts where it stands).</summary>
    public required bool NeedsStop { get; init; }

    /// <summary>The warnings that were shown with the offer, their numbers included: whoever approves reads the same.</summary>
    public IReadOnlyList<Objection> Warnings { get; init; } = [];

    /// <summary>The machine inside, which somebody will want to start again afterwards; null when no error named one.</summary>
    public string? InnerMachine { get; init; }

    /// <summary>When the machine was read.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>The plan's fingerprint (SHA-256, hexadecimal). A button carries it, so that nobody approves anything but what was shown.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private string Text => string.Join('\n', [
        Machine.ToString().ToLowerInvariant(), FromSize, ToSize, Power.ToString(), NeedsStop.ToString(), ReadAt.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture), .. Warnings.Select(Line)]);

    private static string Line(Objection warning) => string.Join('\t', [warning.Rule, .. warning.Arguments]);
}
