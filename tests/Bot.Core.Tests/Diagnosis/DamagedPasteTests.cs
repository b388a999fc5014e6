using Bot.Core.Diagnosis;

namespace Bot.Core.Tests.Diagnosis;

/// <summary>Messages that suffered on their way: cut, prefixed, read in the wrong encoding. They are still read, with the name inside them.</summary>
public sealed class DamagedPasteTests
{
    private static readonly ErrorReader Reader = new();

    [Theory]
    [InlineData("runner-4", "2026-11-24T07:31:09.114Z WARN  Failed to start the virtual machine 'runner-4' because one of the\n2026-11-24T07:31:09.115Z WARN  Hyper-V components is not running.")]
    [InlineData("runner-4", "Nov 24 07:31:09 agent hvctl[88]: Failed to start the virtual machine 'runner-4' because one\nNov 24 07:31:09 agent hvctl[88]: of the Hyper-V components is not running.")]
    [InlineData("runner-4", "[07:31:09.114][Linux ][Error] Failed to start the virtual machine 'runner-4' because one of the Hyp\n[07:31:09.114][Linux ][Error] er-V components is not running.")]
    [InlineData("ベータ", "10:02:11.001 | ハイパーバイザーが実行されていないため、\n10:02:11.001 | 仮想マシン 'ベータ' を起動できませんでした。")]
    public void A_message_over_two_lines_of_a_log_is_put_together(string name, string paste) => Reads(name, paste);

    [Theory]
    [InlineData("K1", "Fehler beim Starten des virtuellen Computers \"K1\", da eine der Hyper-V-Komponenten nicht ausgefÃ¼hrt wird.")]
    [InlineData("K1", "L'ordinateur virtuel Â« K1 Â» n'a pas pu Ãªtre dÃ©marrÃ© car l'hyperviseur n'est pas en cours d'exÃ©cution.")]
    [InlineData(null, "L'ordinateur virtuel n'a pas pu Ûtre dÚmarrÚ car une fonctionnalitÚ requise n'est pas installÚe.")]
    [InlineData(null, "РќРёР·РєРѕСѓСЂРѕРІРЅРµРІР°СЏ РѕР±РѕР»РѕС‡РєР° РЅРµ РІС‹РїРѕР»РЅСЏРµС‚СЃСЏ.")]
    public void Letters_read_in_the_wrong_encoding_are_read_again(string? name, string paste) => Reads(name, paste);

    [Theory]
    [InlineData("2026-11-24 07:31:09 INFO backup of vm-3 done\n2026-11-24 07:31:10 INFO backup of vm-4 done")]
    [InlineData("grÃ¼n ist die Hoffnung, der Hypervisor lÃ¤uft")]
    [InlineData("Crème brûlée für alle, Hyper-V geht wieder")]
    public void What_says_nothing_before_the_repair_says_nothing_after_it(string paste) => Assert.Equal(Verdict.NotRecognized, Reader.Read(paste).Verdict);

    [Fact]
    public void A_name_loses_the_marks_around_it() => Reads("k-node", "**Failed to start the virtual machine** `'k-node'` *because one of the Hyper-V components is not running.*");

    private static void Reads(string? name, string paste)
    {
        var reading = Reader.Read(paste);

        Assert.Equal((Verdict.NoHypervisor, name), (reading.Verdict, reading.InnerMachine));
    }
}
