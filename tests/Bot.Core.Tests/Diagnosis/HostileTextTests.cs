using System.Text;
using Bot.Core.Diagnosis;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>Texts made to hurt: the reader answers any of them, and in time that grows with the length and no faster.</summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1 << 20;

    private static readonly ErrorReader Reader = new();

    private static readonly string[] Pieces =
    [
        "<b<b<b", "<b ", "<", "&", "&amp;&#39;", "&#xd800;", "\\u", "\\u0027\\n\\", "\\", "[", "\u001b[31", "\u001b", "'", "\"'", "“", "「", "*", "> ", "\n", "\r\n\r\n", "\f",
        "\ud800", "\udc00 ", "\0", "\u0301", "a\u0301\u0316\u0302", "\u3099", "\uff9e", "ﾊｲﾊﾟｰ", "\u1161", "ハイパーバイザーが実行されていない", "virtual machine '", "virtual machine \"", "'failed to start",
        "failed to start domain ", "start-vm -name ", "computer: ", "pscomputername", "user@", "]: PS ", "event id: ", "event id: 99999999999", "source:", "0x", "0x8037010", "VERR_", "HCS_E_", "hyper-v ",
        "kvm not available", "hypervisor? ", "wsl2 is not supported. ", "bios virtualization not enabled vmx ", "because one of the hyper-v components", "😀", "\u202e\u200b",
    ];

    public static TheoryData<string> Fragments => [.. Pieces];

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_long_run_of_anything_is_read_in_linear_time(string fragment)
    {
        var shorter = CpuTimeOf(Repeated(fragment, Megabyte / 32));
        var longer = CpuTimeOf(Repeated(fragment, Megabyte / 8));

        Assert.True(longer < (shorter * 12) + TimeSpan.FromMilliseconds(150), $"{shorter.TotalMilliseconds} ms for a quarter, {longer.TotalMilliseconds} ms for the whole");
    }

    [Fact]
    public void Random_letters_of_all_planes_are_read_without_a_fault()
    {
        var random = new Random(20261120);
        for (var round = 0; round < 3000; round++)
            Reader.Read(RandomText(random));
    }

    [Fact]
    public void Every_beginning_and_every_end_of_a_message_is_read_without_a_fault()
    {
        const string message = "<p>Fehler: Start-VM : 'a&#39;b' failed to start \\u0027x\\u0027 \u001b[31mEvent ID: 41 Computer: HV1 [x]: PS C:\\> 0x80370102 virtuellen Computers „SRV“</p>";
        for (var cut = 0; cut <= message.Length; cut++)
        {
            Reader.Read(message[..cut]);
            Reader.Read(message[cut..]);
        }
    }

    [Fact]
    public void Five_megabytes_with_the_message_at_the_end_are_still_recognised()
    {
        var paste = Repeated("2026-11-20 10:11:12 [INFO] request 17 took 12 ms\n", 5 * Megabyte) + "\nHCS_E_HYPERV_NOT_INSTALLED";

        Assert.Equal(Verdict.NoHypervisor, Reader.Read(paste).Verdict);
    }

    [Fact]
    public async Task Many_people_may_paste_at_once()
    {
        var readings = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => Task.Run(() => Reader.Read($"Failed to start the virtual machine 'm{number}' because one of the Hyper-V components is not running."))));

        Assert.Equal(Enumerable.Range(0, 64).Select(number => $"m{number}"), readings.Select(reading => reading.InnerMachine));
    }

    /// <summary>The best of three: other tests run beside this one.</summary>
    private static TimeSpan CpuTimeOf(string text) => Enumerable.Range(0, 3).Min(_ => CpuTimeOfOne(text));

    private static TimeSpan CpuTimeOfOne(string text)
    {
        var before = Environment.CpuUsage.TotalTime;
        Reader.Read(text);
        return Environment.CpuUsage.TotalTime - before;
    }

    private static string Repeated(string fragment, int length) => new StringBuilder(length + fragment.Length).Insert(0, fragment, (length / fragment.Length) + 1).ToString();

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 30); count > 0; count--)
            text.Append(random.Next(3) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
