using System.Text.Json.Nodes;
using Bot.Core.Approvals;
using Bot.Core.Audit;
using Bot.Core.Machines;
using Bot.Core.Resizing;

namespace Bot.Core.Tests.Audit;

public class ChronicleTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly Person Mika = new("oid-mika", "contoso", "Mika");
    private static readonly Person Priya = new("oid-priya", "contoso", "Priya");

    [Theory]
    [InlineData(RequestState.Pending, RequestState.Approved, AuditEvent.Approved, "oid-priya")]
    [InlineData(RequestState.Pending, RequestState.Declined, AuditEvent.Declined, "oid-priya")]
    [InlineData(RequestState.Pending, RequestState.Expired, AuditEvent.Expired, null)]
    [InlineData(RequestState.Pending, RequestState.Cancelled, AuditEvent.TakenBack, "oid-mika")]
    [InlineData(RequestState.Pending, RequestState.Pending, AuditEvent.Amended, null)]
    [InlineData(RequestState.Approved, RequestState.Checking, AuditEvent.Stepped, null)]
    [InlineData(RequestState.Resizing, RequestState.Resizing, AuditEvent.Stepped, null)]
    [InlineData(RequestState.Verifying, RequestState.Done, AuditEvent.Ended, null)]
    [InlineData(RequestState.Starting, RequestState.RolledBack, AuditEvent.Ended, null)]
    [InlineData(RequestState.Checking, RequestState.Failed, AuditEvent.Ended, null)]
    public void A_change_tells_what_happened_and_who_did_it(RequestState from, RequestState to, AuditEvent what, string? who)
    {
        var entry = Chronicle.Of(Request(from), Request(to), [], Morning);

        Assert.Equal((what, who), (entry.What, entry.Who?.ObjectId));
        Assert.Equal((to, "abc", Request(to).Plan.Hash), (entry.State, entry.Request, entry.PlanHash));
    }

    [Fact]
    public void A_new_request_is_the_requesters()
    {
        var entry = Chronicle.Of(null, Request(RequestState.Pending), [], Morning);

        Assert.Equal((AuditEvent.Requested, Mika), (entry.What, entry.Who));
    }

    [Fact]
    public void Azures_correlation_ids_are_found_wherever_they_are()
    {
        var details = JsonNode.Parse("""{"act":{"correlationId":"one"},"failure":{"refusal":{"correlationId":"two"}},"all":[{"correlationId":"one"},{"correlationId":null}]}""")!.AsObject();

        Assert.Equal(["one", "two"], Chronicle.Of(null, Request(RequestState.Pending), details, Morning).CorrelationIds);
    }

    [Fact]
    public void Only_what_is_new_is_told_and_what_is_gone_is_null()
    {
        var before = JsonNode.Parse("""{"same":{"a":[1]},"other":1,"gone":2}""")!.AsObject();
        var after = JsonNode.Parse("""{"same":{"a":[1]},"other":2,"come":3}""")!.AsObject();

        Assert.Equal("""{"come":3,"gone":null,"other":2}""", CanonicalJson.Of(Chronicle.Changes(before, after)));
    }

    [Fact]
    public void Every_ruling_but_a_decision_is_a_refusal()
    {
        Assert.Equal("NotAnApprover", Chronicle.WhyRefused(new Ruling.NotAllowed(Permission.NotAnApprover)));
        Assert.Equal("OtherPlan", Chronicle.WhyRefused(new Ruling.OtherPlan()));
        Assert.Equal("TooLate:Done", Chronicle.WhyRefused(new Ruling.TooLate(Request(RequestState.Done))));
        Assert.Null(Chronicle.WhyRefused(new Ruling.Decided(Request(RequestState.Approved))));
    }

    private static ResizeRequest Request(RequestState state) => new()
    {
        Id = new("abc"),
        Plan = new()
        {
            Machine = new("1", "shop", "web-01"),
            SubscriptionName = "Shop",
            Region = "westeurope",
            FromSize = "Standard_B4s_v2",
            ToSize = "Standard_D4s_v4",
            Power = PowerState.Running,
            NeedsStop = true,
            Warnings = [],
            ReadAt = Morning,
        },
        Requester = Mika,
        Reason = "why",
        RequestedAt = Morning,
        ExpiresAt = Morning.AddHours(8),
        State = state,
        Decision = new(Priya, state == RequestState.Approved, Morning, ""),
    };
}
