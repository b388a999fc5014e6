using System.Globalization;
using System.Text.Json;
using Bot.Commands;

namespace Bot.Tests.Commands;

/// <summary>The command line's diagnosis of a text: for a person, as JSON, and line by line.</summary>
public sealed class DiagnoseTextTests
{
    private const string Message = "Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.";

    [Fact]
    public void A_person_reads_what_it_is_what_it_means_and_what_to_look_at_first()
    {
        var text = Run(DiagnoseText.RunText, Message);

        Assert.Contains("Why I take it for a missing hypervisor", text);
        Assert.Contains("the size of the Azure VM", text);
        Assert.Contains("    bcdedit /enum \"{current}\"", text);
        Assert.Contains("MACHINE is the virtual machine inside the Azure VM", text);
        Assert.DoesNotContain("**", text);
        Assert.DoesNotContain("\\", text.Replace("root\\Microsoft\\Windows\\DeviceGuard", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_japanese_terminal_reads_the_same_words_as_a_japanese_chat()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        try
        {
            Assert.Contains("マシン内で確認", Run(DiagnoseText.RunText, Message));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Another_cause_is_named_and_no_size_is_blamed()
    {
        var text = Run(DiagnoseText.RunText, "Not enough memory in the system to start the virtual machine SRV01 with ram size 4096 megabytes");

        Assert.Contains("another cause", text);
        Assert.Contains("not enough free memory", text);
        Assert.Contains("learn.microsoft.com", text);
    }

    [Fact]
    public void Ordinary_talk_is_said_to_be_not_recognized() => Assert.Contains("no virtualization error", Run(DiagnoseText.RunText, "is Hyper-V running on our build VM?"));

    [Fact]
    public void One_JSON_object_holds_all_that_was_read()
    {
        var answer = JsonDocument.Parse(Run(DiagnoseText.RunJson, Message)).RootElement;

        Assert.Equal("no-hypervisor", answer.GetProperty("verdict").GetString());
        Assert.Equal("hyper-v-component-not-running", answer.GetProperty("family").GetString());
        Assert.Equal("MACHINE", answer.GetProperty("innerMachine").GetString());
        Assert.Empty(answer.GetProperty("codes").EnumerateArray());
    }

    [Fact]
    public void Lines_are_answered_one_by_one_with_their_ids()
    {
        var answers = Lines("""
            {"id":"a","text":"Failed to start the virtual machine 'M' because one of the Hyper-V components is not running."}

            {"id":7,"text":"hello"}
            """);

        Assert.Equal(["""{"id":"a","verdict":"no-hypervisor","family":"hyper-v-component-not-running","innerMachine":"M"}""", """{"id":7,"verdict":"not-recognized","family":null,"innerMachine":null}"""], answers);
    }

    [Theory]
    [InlineData("{\"id\":\"x\"}", "x")]
    [InlineData("{\"id\":\"x\",\"text\":5}", "x")]
    [InlineData("{\"id\":\"x\",\"text\":\"\\ud800\"}", "x")]
    [InlineData("[1]", null)]
    [InlineData("{\"id\":", null)]
    [InlineData("not json", null)]
    public void A_line_that_cannot_be_read_gets_an_error_of_its_own_and_the_next_is_answered(string line, string? id)
    {
        var answers = Lines(line + "\n{\"id\":\"next\",\"text\":\"VERR_VMX_NO_VMX\"}").Select(answer => JsonDocument.Parse(answer).RootElement).ToList();

        Assert.NotEmpty(answers[0].GetProperty("error").GetString()!);
        Assert.Equal(id, answers[0].GetProperty("id").GetString());
        Assert.Equal("no-hypervisor", answers[1].GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("HCS_E_HYPERV_NOT_INSTALLED", "LastBootUpTime")]
    [InlineData("VERR_VMX_NO_VMX", "Windows' own hypervisor")]
    [InlineData("Could not access KVM kernel module: No such file or directory", "grep -cE 'vmx|svm' /proc/cpuinfo")]
    [InlineData("WHPX: No accelerator found, hr=00000000", "emulator -accel-check")]
    [InlineData("Hypervisor launch failed; Either SVM not present or not enabled in BIOS.", "ExposeVirtualizationExtensions")]
    public void The_next_checks_fit_the_product(string paste, string check) => Assert.Contains(check, Run(DiagnoseText.RunText, paste));

    private static string[] Lines(string input) => Run(DiagnoseText.RunLines, input).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Run(Func<TextReader, TextWriter, int> command, string input)
    {
        var output = new StringWriter();
        Assert.Equal(0, command(new StringReader(input), output));
        return output.ToString();
    }
}
