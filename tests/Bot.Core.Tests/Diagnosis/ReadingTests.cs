using Bot.Core.Diagnosis;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>The front door: one pasted text in, one reading out.</summary>
public sealed class ReadingTests
{
    private static readonly ErrorReader Reader = new();

    [Fact]
    public void The_message_that_started_it_all_is_a_missing_hypervisor_and_names_the_machine_inside()
    {
        var reading = Reader.Read("Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.");

        Assert.Equal(Verdict.NoHypervisor, reading.Verdict);
        Assert.Equal("hyper-v-component-not-running", reading.Family);
        Assert.Equal("Hyper-V", reading.Product);
        Assert.Equal("MACHINE", reading.InnerMachine);
    }

    [Fact]
    public void A_failed_start_without_a_reason_proves_nothing()
    {
        var reading = Reader.Read("'LAB-DC' failed to start. (Virtual machine ID 3F1B7A52-1F0E-4B5C-9E0B-0A9D7D6B2C11)");

        Assert.Equal(Verdict.NotRecognized, reading.Verdict);
    }
}
