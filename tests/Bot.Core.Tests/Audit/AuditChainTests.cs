using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Core.Approvals;
using Bot.Core.Audit;

namespace Bot.Core.Tests.Audit;

public class AuditChainTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_chain_as_it_was_written_is_whole()
    {
        var (head, fault) = Follow(Chain(5));

        Assert.Null(fault);
        Assert.Equal(5, head.Sequence);
    }

    [Fact]
    public void An_empty_chain_is_whole() => Assert.Null(Follow([]).Fault);

    [Fact]
    public void A_record_whose_content_was_changed_is_named() =>
        Assert.Equal(new AuditFault.Changed(3), Follow(Tampered(3, record => record with { Content = record.Content.Replace("person-3", "person-4", StringComparison.Ordinal) })).Fault);

    [Fact]
    public void A_record_whose_hash_was_changed_is_named() =>
        Assert.Equal(new AuditFault.Changed(3), Follow(Tampered(3, record => record with { Hash = AuditRecord.NoHash })).Fault);

    [Fact]
    public void A_record_whose_columns_were_changed_is_named()
    {
        Assert.Equal(new AuditFault.Changed(2), Follow(Tampered(2, record => record with { Request = "another" })).Fault);
        Assert.Equal(new AuditFault.Changed(2), Follow(Tampered(2, record => record with { Machine = null })).Fault);
    }

    [Fact]
    public void A_record_that_is_no_json_any_more_is_named() =>
        Assert.Equal(new AuditFault.Changed(4), Follow(Tampered(4, record => record with { Content = "gone", Hash = AuditRecord.HashOf("gone") })).Fault);

    [Fact]
    public void A_record_that_was_written_anew_with_a_right_hash_is_betrayed_by_the_next()
    {
        var forged = AuditRecord.Seal(3, Chain(5)[1].Hash, Entry(99));

        Assert.Equal(new AuditFault.Replaced(3), Follow(Tampered(3, _ => StoredRecord.Of(forged))).Fault);
    }

    [Fact]
    public void A_last_record_that_was_written_anew_is_betrayed_by_the_head()
    {
        var chain = Chain(5);
        var forged = AuditRecord.Seal(5, chain[3].Hash, Entry(99));

        Assert.Equal(new AuditFault.Replaced(5), Follow(Tampered(5, _ => StoredRecord.Of(forged)), new ChainHead(5, chain[4].Hash)).Fault);
    }

    [Fact]
    public void A_missing_record_is_named() =>
        Assert.Equal(new AuditFault.Missing(3, 4), Follow([.. Chain(5).Where(record => record.Sequence != 3)]).Fault);

    [Fact]
    public void A_missing_first_record_is_named() =>
        Assert.Equal(new AuditFault.Missing(1, 2), Follow([.. Chain(5).Skip(1)]).Fault);

    [Fact]
    public void Records_that_changed_places_are_named()
    {
        var chain = Chain(5);
        List<StoredRecord> swapped = [chain[0], chain[2] with { Sequence = 2 }, chain[1] with { Sequence = 3 }, chain[3], chain[4]];

        Assert.Equal(new AuditFault.Reordered(2, 3), Follow(swapped).Fault);
    }

    [Fact]
    public void A_record_that_comes_twice_is_named()
    {
        var chain = Chain(3);

        Assert.Equal(new AuditFault.Reordered(3, 2), Follow([chain[0], chain[1], chain[1], chain[2]]).Fault);
    }

    [Fact]
    public void A_tail_that_was_cut_off_is_known_from_the_head()
    {
        var chain = Chain(5);
        var head = new ChainHead(5, chain[4].Hash);

        Assert.Equal(new AuditFault.CutOff(4), Follow(chain.Take(3), head).Fault);
        Assert.Null(Follow(chain, head).Fault);
    }

    [Fact]
    public void A_request_that_went_further_than_its_records_betrays_a_cut()
    {
        var chain = new AuditChain();
        Assert.All(Chain(3), record => Assert.Null(chain.Follow(record)));

        Assert.Null(chain.AccountsFor("request-3", 3, RequestState.Pending));
        Assert.Equal(new AuditFault.Unrecorded(4, "request-3"), chain.AccountsFor("request-3", 4, RequestState.Pending));
        Assert.Equal(new AuditFault.Unrecorded(4, "request-3"), chain.AccountsFor("request-3", 3, RequestState.Approved));
        Assert.Equal(new AuditFault.Unrecorded(4, "request-4"), chain.AccountsFor("request-4", 0, RequestState.Pending));
    }

    [Fact]
    public void A_record_comes_back_from_its_line_as_it_was()
    {
        var record = AuditRecord.Seal(1, AuditRecord.NoHash, Entry(1));

        Assert.True(AuditRecord.TryReadLine(record.Line, out var read));

        Assert.Equal((record.Content, record.Hash), (read.Content, read.Hash));
        Assert.Equal(record.Entry.Who, read.Entry.Who);
    }

    // As .github/AUDITORS.md tells them to: with the tools of any system, which know nothing of canonical JSON.
    [Fact]
    public void What_an_auditor_computes_from_an_exported_line_is_its_hash_whatever_is_in_it()
    {
        var details = JsonDocument.Parse("""{"reason":"\"hash\":\"00\", \u007f \u0001 / \u2028 山田 😀","plan":{"priceChange":18.980}}""").RootElement;
        var record = AuditRecord.Seal(1, AuditRecord.NoHash, Entry(1) with { Details = details });

        var rest = new Regex("\"hash\":\"[0-9a-f]*\",").Replace(record.Line, "", count: 1);

        Assert.Equal(record.Hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rest))));
    }

    [Theory, InlineData(""), InlineData("{}"), InlineData("[]"), InlineData("nonsense"), InlineData("""{"hash":1}"""), InlineData("""{"sequence":"x","previous":""}""")]
    public void A_line_that_is_no_record_is_none(string line) => Assert.False(AuditRecord.TryReadLine(line, out _));

    [Fact]
    public void Every_fault_has_its_sentence_with_the_number_of_the_record() => Assert.All(
        (AuditFault[])[new AuditFault.Changed(7), new AuditFault.Missing(7, 9), new AuditFault.Reordered(7, 8), new AuditFault.Replaced(7), new AuditFault.CutOff(7), new AuditFault.Unrecorded(7, "abc")],
        fault => Assert.Contains("Record 7", fault.Sentence));

    [Theory, InlineData("x"), InlineData("1:short"), InlineData("1"), InlineData("")]
    public void What_is_no_head_is_none(string text) => Assert.Null(ChainHead.TryParse(text));

    [Fact]
    public void A_head_is_read_as_it_is_printed()
    {
        var head = new ChainHead(17, AuditRecord.HashOf("x"));

        Assert.Equal(head, ChainHead.TryParse(head.ToString()));
    }

    private static (ChainHead Head, AuditFault? Fault) Follow(IEnumerable<StoredRecord> records, params ChainHead[] known)
    {
        var chain = new AuditChain(known);
        var fault = records.Select(chain.Follow).FirstOrDefault(fault => fault is not null);
        return (chain.Head, fault ?? chain.End());
    }

    private static List<StoredRecord> Tampered(int sequence, Func<StoredRecord, StoredRecord> change) =>
        [.. Chain(5).Select(record => record.Sequence == sequence ? change(record) : record)];

    private static List<StoredRecord> Chain(int length)
    {
        List<StoredRecord> chain = [];
        for (var number = 1; number <= length; number++)
            chain.Add(StoredRecord.Of(AuditRecord.Seal(number, chain is [.., var last] ? last.Hash : AuditRecord.NoHash, Entry(number))));
        return chain;
    }

    private static AuditEntry Entry(int number) => new()
    {
        At = Morning.AddMinutes(number),
        What = AuditEvent.Amended,
        Who = new($"person-{number}", "contoso", "Aoi \"<b>\" 😀"),
        Request = $"request-{number}",
        Machine = "/subscriptions/1/resourceGroups/Shop/providers/Microsoft.Compute/virtualMachines/web-01",
        Version = number,
        State = RequestState.Pending,
    };
}
