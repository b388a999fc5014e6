using System.Globalization;
using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Newtonsoft.Json.Linq;
using static Bot.Cards.Tests.Samples;

namespace Bot.Cards.Tests;

public sealed class CardStories
{
    private readonly CardWriter _cards = new(CultureInfo.GetCultureInfo("en-US"), simulated: true);

    [Fact]
    public void The_inner_machine_is_named_as_such_and_asked_for_is_the_Azure_VM()
    {
        var text = TextOf(_cards.Recognised(Pasted));

        Assert.Contains("**MACHINE** is the virtual machine *inside* the Azure VM, so I do not look it up in Azure.", text);
        Assert.Contains("On which Azure VM did you see it?", text);
    }

    [Fact]
    public void The_host_that_a_text_names_is_proposed_but_not_taken() =>
        Assert.Equal("vm-01", Field(_cards.Recognised(Pasted with { HostProposal = "vm-01" }), "Input.Text")["value"]!.Value<string>());

    [Fact]
    public void A_Windows_B4ms_reads_why_D4s_v4_is_not_offered_and_can_request_D4ds_v4_and_D4ds_v5()
    {
        var read = Read("Standard_B4ms");
        var card = _cards.Verdict(read, Catalogue.Find("Standard_B4ms"), Choice(read), "p1", Pasted);

        Assert.Matches(@"\*\*Standard_D4s_v4.*\*\*: the present size has a temporary disk, this one has no temporary disk; Azure refuses", TextOf(card));
        Assert.Equal(["Standard_D4ds_v4", "Standard_D4ds_v5", "Standard_D4s_v3"], Values(card));
        Assert.Equal("p1", Field(card, "Action.Execute")["data"]!["proposal"]!.Value<string>());
    }

    [Fact]
    public void A_B4s_v2_can_request_the_articles_D4s_v4()
    {
        var read = Read("Standard_B4s_v2");

        Assert.Contains("Standard_D4s_v4", Values(_cards.Verdict(read, Catalogue.Find("Standard_B4s_v2"), Choice(read), "p1", null)));
    }

    [Fact]
    public void What_may_not_be_read_is_named_with_the_missing_right() =>
        Assert.Contains("• locks: the right Microsoft.Authorization/locks/read is missing", TextOf(_cards.Verdict(Read("Standard_B4ms"), Catalogue.Find("Standard_B4ms"), Choice(Read("Standard_B4ms")), "p1", null)));

    [Fact]
    public void An_unknown_size_is_called_neither_good_nor_bad_and_offers_nothing()
    {
        var card = _cards.Verdict(Read("Standard_Q4s_v9"), Catalogue.Find("Standard_Q4s_v9"), null, null, null);

        Assert.Contains("neither a yes nor a no", TextOf(card));
        Assert.DoesNotContain("Action.Execute", card.Content.ToJson());
    }

    [Fact]
    public void An_approval_button_carries_the_request_and_the_plans_hash_and_nothing_else()
    {
        var request = Request();
        var data = (JObject)Field(_cards.ApprovalCard(request), "Action.Execute")["data"]!;

        Assert.Equal(["plan", "request", "verb"], data.Properties().Select(property => property.Name).Order());
        Assert.Equal((request.Id.Value, request.Plan.Hash, "approve"), (data["request"]!.Value<string>(), data["plan"]!.Value<string>(), data["verb"]!.Value<string>()));
    }

    [Fact]
    public void An_approver_reads_who_why_what_and_what_a_stop_costs()
    {
        var text = TextOf(_cards.ApprovalCard(Request()));

        Assert.All(
            ["Rin Sato", "The build agents run in Hyper-V.", "Standard_B4ms", "Standard_D4ds_v5", "temporary disk's content is lost", "locks could not be read", "it is larger than the present size (8 vCPU instead of 4)"],
            expected => Assert.Contains(expected, text));
    }

    [Theory]
    [InlineData(RequestState.Approved)]
    [InlineData(RequestState.Declined)]
    [InlineData(RequestState.Expired)]
    [InlineData(RequestState.Done)]
    public void A_decided_request_has_no_buttons_any_more(RequestState state) =>
        Assert.DoesNotContain("Action.Execute", _cards.ApprovalCard(Request(state)).Content.ToJson());

    [Fact]
    public void The_end_tells_how_long_it_took_and_to_start_the_inner_machine_again()
    {
        var text = TextOf(_cards.EndCard(Request(RequestState.Done)));

        Assert.Contains("It took 2 minutes 12 seconds.", text);
        Assert.Contains("Start MACHINE again", text);
    }

    [Theory]
    [InlineData("Standard_B4ms", PowerState.Running, "Old size, running")]
    [InlineData("standard_b4ms", PowerState.Deallocated, "Old size, stopped")]
    [InlineData("Standard_D4ds_v5", PowerState.Running, "New size, running")]
    [InlineData("Standard_D4ds_v5", PowerState.Stopped, "New size, stopped")]
    [InlineData("Standard_D4ds_v5", PowerState.Unknown, "whether it runs is unknown")]
    [InlineData("Standard_E2s_v5", PowerState.Running, "neither the old nor the new")]
    [InlineData(null, PowerState.Unknown, "could not be read at the end")]
    public void A_failure_quotes_Azure_and_says_how_the_machine_was_left(string? size, PowerState power, string left)
    {
        var text = TextOf(_cards.EndCard(Request(RequestState.Failed) with { Failure = new(FailureReason.AzureRefused, NoCapacity, size, power) }));

        Assert.Contains(left, text);
        Assert.Contains("“Allocation failed. We do not have sufficient capacity for the requested VM size in this region.”", text);
        Assert.Contains("AllocationFailed", text);
        Assert.Contains("no free hardware", text);
    }

    [Fact]
    public void Words_of_people_machines_and_Azure_never_become_Markdown()
    {
        const string Evil = "**x** [y](https://evil.example)";
        var request = Request() with { Reason = Evil, Requester = Rin with { Name = Evil }, Plan = Request().Plan with { SubscriptionName = Evil } };
        Card[] cards =
        [
            _cards.ApprovalCard(request),
            _cards.RequestCard(request, [new(Evil, false)]),
            _cards.EndCard(request with { State = RequestState.Failed, Failure = new(FailureReason.AzureRefused, NoCapacity with { Message = Evil, Code = Evil, CorrelationId = Evil }, Evil, PowerState.Running) }),
            _cards.NotFound(Evil, new([Evil], [Evil]) { Unreadable = [Evil] }),
            _cards.Refused(NoCapacity with { Message = Evil }, Evil),
            _cards.Recognised(Pasted with { InnerMachine = Evil, HostProposal = Evil, Product = Evil }),
            _cards.WhoMay(new()
            {
                Machine = request.Plan.Machine with { Name = Evil },
                Mode = ApprovalMode.Either,
                InChat = InChat.On,
                ApprovalsNeeded = 1,
                Rules = [new() { Name = Evil, People = [Evil], Tag = Evil }],
                Azure = new([new(Evil, Evil, [new() { Role = Evil, Scope = Evil }])], null),
                Names = new Dictionary<string, string> { [Evil] = Evil },
                Person = new(Evil, new() { May = false, Why = Permission.NoRights, Azure = new RightsFinding.Denied(Evil, Evil) }),
            }),
            _cards.NotAllowed(Permission.Unreadable, NoCapacity with { Message = Evil }),
            _cards.AlreadyOpen(request),
            _cards.NotAMachineName(Evil),
            _cards.Looking(Evil),
            _cards.SizeNotOffered(Evil),
            _cards.Error(Evil),
        ];

        Assert.All(cards, card => Assert.DoesNotContain("**x**", TextOf(card)));
        Assert.All(cards, card => Assert.DoesNotMatch(@"(?<!\\)\[y\]", TextOf(card)));
    }

    [Fact]
    public void Every_step_of_a_stop_and_start_is_counted_and_a_restart_has_fewer()
    {
        string Say(RequestState state, bool needsStop) => TextOf(_cards.RequestCard(Request(state) with { Plan = Request().Plan with { NeedsStop = needsStop } }, []));

        Assert.Contains("Starting the VM (step 4 of 5)", Say(RequestState.Starting, needsStop: true));
        Assert.Contains("Changing the size (step 2 of 3)", Say(RequestState.Resizing, needsStop: false));
    }

    [Fact]
    public void A_text_with_another_cause_points_to_it() => Assert.Contains("not enough free memory", _cards.OtherCause(new Reading { Verdict = Verdict.OtherVirtualization, Pointer = "memory" }).Summary);

    private static string TextOf(Card card) => string.Join('\n', JObject.Parse(card.Content.ToJson()).Descendants().OfType<JProperty>()
        .Where(property => property.Name is "text" or "value" or "title" or "label" && property.Value.Type == JTokenType.String && !IsChoice(property))
        .Select(property => property.Value.Value<string>()));

    private static bool IsChoice(JProperty property) => property.Parent?.Parent?.Parent is JProperty { Name: "choices" } || property.Parent?["type"]?.Value<string>() == "Input.Text" && property.Name == "value";

    private static JObject Field(Card card, string type) => JObject.Parse(card.Content.ToJson()).Descendants().OfType<JObject>().First(element => element["type"]?.Value<string>() == type);

    private static IEnumerable<string?> Values(Card card) => Field(card, "Input.ChoiceSet")["choices"]!.Select(choice => choice["value"]!.Value<string>());
}
