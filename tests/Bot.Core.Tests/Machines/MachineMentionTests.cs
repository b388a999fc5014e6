using Bot.Core.Machines;

namespace Bot.Core.Tests.Machines;

public class MachineMentionTests
{
    private const string Error = "Failed to start the virtual machine 'MACHINE' because one of the Hyper-V components is not running.";

    [Theory]
    [InlineData("vm-build-07")]
    [InlineData("  BUILDSERVER ")]
    [InlineData("web.prod_2")]
    public void A_message_that_is_only_a_name_names_a_machine(string text) =>
        Assert.Equal(new MachineMention.ByName(text.Trim()), MachineMentions.Find(text, null, isError: false));

    [Theory]
    [InlineData(Error + "\nvm-build-07")]
    [InlineData("vm-build-07\n" + Error)]
    [InlineData("on vm-build-07: " + Error)]
    [InlineData("I get this on VM vm-build-07: " + Error)]
    [InlineData("仮想マシン vm-build-07 でエラー: " + Error)]
    public void A_name_beside_the_error_is_found(string text) =>
        Assert.Equal(new MachineMention.ByName("vm-build-07"), MachineMentions.Find(text, "MACHINE", isError: true));

    [Theory]
    [InlineData(Error, "MACHINE")]
    [InlineData("Failed to start the virtual machine 'inner-vm-01' because one of the Hyper-V components is not running.", "inner-vm-01")]
    [InlineData("'inner-vm-01' failed to start.\ninner-vm-01", "inner-vm-01")]
    public void The_machine_inside_is_never_taken_for_the_azure_machine(string text, string inner) =>
        Assert.IsType<MachineMention.Nothing>(MachineMentions.Find(text, inner, isError: true));

    [Theory]
    [InlineData("WslRegisterDistribution failed with error: 0x80370102 on x86-64 with WSL-2 (KB5009624)")]
    [InlineData("VERR_VMX_NO_VMX in C:\\tmp\\vbox-6.1.log, Standard_D4s_v3, id 8e3f-12")]
    [InlineData("Hyper-V-VMMS 2026-11-23 10:15 e74401ce-36e0-44ff-b97b-d2e0c9528feb")]
    public void Codes_dates_products_and_sizes_are_not_names(string text) =>
        Assert.DoesNotContain(Candidates(MachineMentions.Find(text, null, isError: true)), name => name is not "8e3f-12" and not "vbox-6.1.log");

    [Fact]
    public void A_word_that_looks_like_a_name_is_only_a_guess() =>
        Assert.Equal(
            ["srv-hv-02"],
            Assert.IsType<MachineMention.Perhaps>(MachineMentions.Find("since monday srv-hv-02 says that the hypervisor is missing", null, isError: true)).Names);

    [Fact]
    public void A_full_resource_id_names_a_machine()
    {
        const string Id = "/subscriptions/8a7b/resourceGroups/rg-build/providers/Microsoft.Compute/virtualMachines/vm-build-07";

        var mention = MachineMentions.Find($"please look at {Id} today", null, isError: false);

        Assert.Equal(new MachineId("8A7B", "RG-BUILD", "VM-BUILD-07"), Assert.IsType<MachineMention.ById>(mention).Id);
    }

    [Theory]
    [InlineData("is hyper-v supported on azure?")]
    [InlineData("what a nice day")]
    [InlineData("")]
    public void An_ordinary_sentence_names_none(string text) =>
        Assert.IsType<MachineMention.Nothing>(MachineMentions.Find(text, null, isError: false));

    private static IReadOnlyList<string> Candidates(MachineMention mention) => mention switch
    {
        MachineMention.ByName(var name) => [name],
        MachineMention.Perhaps(var names) => names,
        _ => [],
    };
}
