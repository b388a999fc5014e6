using Bot.Core.Approvals;
using Bot.Core.Approvals.Rights;
using Bot.Core.Diagnosis;
using Bot.Core.Machines;
using Bot.Core.Resizing;
using Bot.Core.Scheduling;
using static Bot.Cards.Tests.Samples;

namespace Bot.Cards.Tests;

/// <summary>Every card there is, in every state that looks different.</summary>
internal static class Gallery
{
    public static IReadOnlyDictionary<string, Func<CardWriter, Card>> Cards { get; } = new Dictionary<string, Func<CardWriter, Card>>
    {
        ["welcome"] = cards => cards.Welcome(),
        ["help"] = cards => cards.Help(),
        ["not-understood"] = cards => cards.NotUnderstood(),
        ["cancelled"] = cards => cards.Cancelled(),
        ["recognised"] = cards => cards.Recognised(Pasted),
        ["recognised-with-host"] = cards => cards.Recognised(Pasted with { HostProposal = "vm-01", InnerMachine = null, Product = null }),
        ["other-cause"] = cards => cards.OtherCause(OtherCause),
        ["looking"] = cards => cards.Looking("vm-build-07"),
        ["not-a-machine-name"] = cards => cards.NotAMachineName("what?"),
        ["which-machine"] = cards => cards.NotAMachineName(""),
        ["choose-machine"] = cards => cards.ChooseMachine("vm-01", new([new(Vm, "Contoso Shop", "westeurope", "Standard_B4ms"), new(Vm with { ResourceGroup = "rg-test" }, "Contoso Test", "japaneast", null)]) { Unreadable = ["Fabrikam"] }),
        ["not-found"] = cards => cards.NotFound("vm-1", new(["vm-01", "vm-11"], ["Contoso Shop", "Contoso Test"]) { Unreadable = ["Fabrikam"] }),
        ["not-found-nothing-readable"] = cards => cards.NotFound("vm-1", new([], [])),
        ["refused"] = cards => cards.Refused(new() { Kind = RefusalKind.Forbidden, Code = "AuthorizationFailed", Message = "The client does not have authorization.", Status = 403 }, "vm-01"),
        ["verdict-cannot-nest"] = cards => Judged(cards, "Standard_B4ms"),
        ["verdict-cannot-nest-without-temporary-disk"] = cards => Judged(cards, "Standard_B4s_v2"),
        ["verdict-cannot-nest-linux"] = cards => Judged(cards, "Standard_B4ms", GuestSystem.Linux),
        ["verdict-cannot-nest-trusted-launch"] = cards => Judged(cards, "Standard_B4s_v2", security: SecurityType.TrustedLaunch),
        ["verdict-cannot-nest-confidential"] = cards => Judged(cards, "Standard_B4ms", security: SecurityType.Confidential),
        ["verdict-nothing-fits"] = cards => Judged(cards, Read("Standard_B4ms") with { Machine = Read("Standard_B4ms").Machine with { DataDisks = 64 } }),
        ["verdict-sizes-unread"] = cards => Judged(cards, SizesUnread),
        ["verdict-prices-unknown"] = cards => cards.Verdict(Read("Standard_B4ms"), Catalogue.Find("Standard_B4ms"), ChoiceWithoutPrices(Read("Standard_B4ms")), "p4r5s6t7u8v9", Pasted),
        ["verdict-only-larger"] = cards => Judged(cards, OnlyLarger),
        ["verdict-in-every-place"] = cards => Judged(cards, InEveryPlace),
        ["verdict-not-searched-everywhere"] = cards => cards.Verdict(Read("Standard_B4ms") with { Unsearched = ["Fabrikam", "Contoso *Test*"] }, Catalogue.Find("Standard_B4ms"), Choice(Read("Standard_B4ms")), "p4r5s6t7u8v9", null),
        ["verdict-set-whose-others-are-off"] = cards => cards.Verdict(InFreedSet, Catalogue.Find("Standard_B4ms"), Choice(InFreedSet), "p4r5s6t7u8v9", null),
        ["more-sizes-first-page"] = cards => cards.MoreSizes(Page(1)),
        ["more-sizes-last-page"] = cards => cards.MoreSizes(Page(2)),
        ["why-not-which-size"] = cards => cards.WhichSize(Vm, "p4r5s6t7u8v9"),
        ["why-not-fits"] = cards => WhyNot(cards, "D4ds v5"),
        ["why-not-no"] = cards => WhyNot(cards, "D4s v6"),
        ["why-not-no-without-offers"] = cards => cards.WhyNot(Read("Standard_D4s_v5"), Advisor.Judge(Read("Standard_D4s_v5"), "D4s v6"), null),
        ["why-not-quota"] = cards => cards.WhyNot(Poor, Advisor.Judge(Poor, "D8s v5"), "p4r5s6t7u8v9"),
        ["why-not-nowhere"] = cards => WhyNot(cards, "E4s v5"),
        ["why-not-unread"] = cards => cards.WhyNot(Read("Standard_B4ms") with { RegionSizes = [] }, Advisor.Judge(Read("Standard_B4ms") with { RegionSizes = [] }, "Standard_D4s_v5"), "p4r5s6t7u8v9"),
        ["why-not-nowhere-cannot-nest"] = cards => WhyNot(cards, "B8ms"),
        ["why-not-nowhere-unknown"] = cards => WhyNot(cards, "Q4s v9"),
        ["why-not-for-which-machine"] = cards => cards.WhyNotForWhichMachine(),
        ["proposal-unknown"] = cards => cards.ProposalUnknown(),
        ["verdict-can-nest"] = cards => Judged(cards, "Standard_D4s_v5", security: SecurityType.TrustedLaunch),
        ["verdict-can-nest-linux"] = cards => Judged(cards, "Standard_D4s_v5", GuestSystem.Linux),
        ["verdict-unknown-series"] = cards => Judged(cards, "Standard_Q4s_v9"),
        ["verdict-undocumented"] = cards => Judged(cards, "Standard_EC4ads_v5", security: SecurityType.Confidential),
        ["verdict-and-another-cause"] = cards => cards.Verdict(Read("Standard_D4s_v5"), Catalogue.Find("Standard_D4s_v5"), null, null, OtherCause),
        ["verdict-cannot-nest-trusted-launch-other-cause"] = cards => cards.Verdict(Read("Standard_B4ms", security: SecurityType.TrustedLaunch), Catalogue.Find("Standard_B4ms"), Choice(Read("Standard_B4ms")), "p4r5s6t7u8v9", OtherCause),
        ["verdict-can-nest-confidential"] = cards => Judged(cards, "Standard_D4s_v5", security: SecurityType.Confidential),
        ["verdict-can-nest-amd-older-guest"] = cards => Judged(cards, "Standard_D4as_v5", name: "Windows Server 2019 Datacenter"),
        ["verdict-can-nest-old-guest"] = cards => Judged(cards, "Standard_D4s_v5", name: "Windows Server 2012 R2 Datacenter"),
        ["verdict-can-nest-unknown-guest"] = cards => Judged(cards, "Standard_D4s_v5", GuestSystem.Unknown, SecurityType.Unknown),
        ["verdict-can-nest-wsl"] = cards => About(cards, "Standard_D4s_v5", "wsl-virtualization-missing"),
        ["verdict-can-nest-docker"] = cards => About(cards, "Standard_D4s_v5", "docker-virtualization-missing"),
        ["verdict-can-nest-virtualbox"] = cards => About(cards, "Standard_D4s_v5", "virtualbox-no-virtualization"),
        ["verdict-can-nest-kvm-message-on-windows"] = cards => About(cards, "Standard_D4s_v5", "kvm-not-available"),
        ["verdict-can-nest-hyper-v-message-on-linux"] = cards => About(cards, "Standard_D4s_v5", "hyper-v-component-not-running", GuestSystem.Linux),
        ["verdict-unknown-linux"] = cards => About(cards, "Standard_Q4s_v9", "kvm-not-available", GuestSystem.Linux),
        ["verdict-cannot-nest-asks-when"] = cards => WithTimes(cards, new("Asia/Tokyo", null, false)),
        ["verdict-cannot-nest-asks-when-in-window"] = cards => WithTimes(cards, new("Europe/Berlin", Night, false)),
        ["verdict-cannot-nest-asks-when-in-window-only"] = cards => WithTimes(cards, new("Europe/Berlin", Night, true)),
        ["verdict-in-dialog"] = cards => cards.Verdict(Read("Standard_B4ms"), Catalogue.Find("Standard_B4ms"), Choice(Read("Standard_B4ms")), null, Pasted).ForDialog(),
        ["why-cannot-nest"] = cards => cards.Why(Read("Standard_B4ms", security: SecurityType.TrustedLaunch), Catalogue.Find("Standard_B4ms"), Pasted),
        ["why-can-nest"] = cards => cards.Why(Read("Standard_D4s_v5"), Catalogue.Find("Standard_D4s_v5"), Pasted),
        ["why-unknown-series"] = cards => cards.Why(Read("Standard_Q4s_v9"), Catalogue.Find("Standard_Q4s_v9"), OtherCause),
        ["why-text"] = cards => cards.Why(Pasted with { Codes = ["0x80370102"] }),
        ["elsewhere"] = cards => cards.Elsewhere(new Place.Elsewhere(), null),
        ["elsewhere-physical"] = cards => cards.Elsewhere(new Place.Physical(), Pasted),
        ["elsewhere-physical-linux"] = cards => cards.Elsewhere(new Place.Physical(), Message("kvm-not-available")),
        ["elsewhere-own-hypervisor"] = cards => cards.Elsewhere(new Place.OwnHypervisor(), OtherCause),
        ["message-recognised"] = cards => cards.AboutMessage(Pasted, "vm-01").ForDialog(),
        ["message-other-cause"] = cards => cards.AboutMessage(OtherCause, null).ForDialog(),
        ["message-nothing"] = cards => cards.AboutMessage(new() { Verdict = Verdict.NotRecognized }, null).ForDialog(),
        ["request-pending"] = cards => cards.RequestCard(Request(), [new("Alex Weber", true), new("Kim Park", false)]),
        ["request-pending-nobody-reached"] = cards => cards.RequestCard(Request(), [new("Kim Park", false)]),
        ["request-approved"] = cards => cards.RequestCard(Request(RequestState.Approved), []),
        ["request-waits-for-window"] = cards => cards.RequestCard(Later(Night), []),
        ["request-waits-for-time"] = cards => cards.RequestCard(Later(Night with { Window = null }), []),
        ["request-checking"] = cards => cards.RequestCard(Request(RequestState.Checking), []),
        ["request-stopping"] = cards => cards.RequestCard(Request(RequestState.Stopping), []),
        ["request-resizing"] = cards => cards.RequestCard(Request(RequestState.Resizing), []),
        ["request-starting"] = cards => cards.RequestCard(Request(RequestState.Starting), []),
        ["request-verifying"] = cards => cards.RequestCard(Request(RequestState.Verifying), []),
        ["request-held-up-by-throttling"] = cards => cards.RequestCard(Request(RequestState.Resizing) with { Touched = true, Holdup = new(new() { Kind = RefusalKind.Throttled, Code = "TooManyRequests", Message = "Too many requests.", Status = 429 }, Morning.AddMinutes(25)) }, []),
        ["request-held-up-without-a-time"] = cards => cards.RequestCard(Request(RequestState.Checking) with { Holdup = new(new() { Kind = RefusalKind.Transient, Code = "", Message = "" }, null) }, []),
        ["request-off"] = cards => cards.RequestCard(Request(RequestState.Resizing) with { Touched = true, OffSince = Morning.AddMinutes(4) }, []),
        ["request-going-back"] = cards => cards.RequestCard(Request(RequestState.Resizing) with { Failure = new(FailureReason.AzureRefused, NoCapacity, "Standard_D4ds_v5", PowerState.Deallocated) }, []),
        ["request-done"] = cards => cards.RequestCard(Request(RequestState.Done), []),
        ["request-declined"] = cards => cards.RequestCard(Request(RequestState.Declined), []),
        ["request-expired"] = cards => cards.RequestCard(Request(RequestState.Expired), []),
        ["request-cancelled"] = cards => cards.RequestCard(Request(RequestState.Cancelled), []),
        ["approval-pending"] = cards => cards.ApprovalCard(Request()),
        ["approval-pending-restart"] = cards => cards.ApprovalCard(Request() with { Plan = Request().Plan with { NeedsStop = false, Warnings = [] } }),
        ["approval-pending-off"] = cards => cards.ApprovalCard(Request() with { Plan = Request().Plan with { Power = PowerState.Deallocated, NeedsStop = false } }),
        ["approval-pending-price-unknown"] = cards => cards.ApprovalCard(Request() with { Plan = Request().Plan with { Price = null, PriceChange = null } }),
        ["approval-pending-in-window"] = cards => cards.ApprovalCard(Later(Night) with { State = RequestState.Pending, Decision = null }),
        ["reminder"] = cards => cards.ReminderCard(Request()),
        ["newer-card"] = cards => cards.NewerCardBelow(),
        ["appointment"] = cards => cards.AppointmentCard(Later(Night)),
        ["appointment-postponed"] = cards => cards.AppointmentCard(Later(Night) with { Postponed = Night with { From = Night.From.AddDays(7), Until = Night.Until.AddDays(7) } }),
        ["follower-stopping"] = cards => cards.FollowerCard(Request(RequestState.Stopping)),
        ["approval-one-of-two"] = cards => cards.ApprovalCard(Request() with { ApprovalsNeeded = 2, Votes = [new(Alex, Morning, "", "")] }),
        ["approval-none-of-two"] = cards => cards.ApprovalCard(Request() with { ApprovalsNeeded = 2 }),
        ["approval-not-in-chat"] = cards => cards.ApprovalCard(Request(), Permission.NotInChat),
        ["approval-not-low-risk"] = cards => cards.ApprovalCard(Request() with { Plan = Request().Plan with { Power = PowerState.Stopped } }, Permission.NotLowRisk),
        ["approval-stopping-two-approved"] = cards => cards.ApprovalCard(Request(RequestState.Stopping) with { ApprovalsNeeded = 2, Votes = [new(Alex, Morning, "", ""), new(Rin, Morning, "", "")] }),
        ["obstructed"] = cards => cards.Obstructed(Request().Plan, [new("bot-rights", Severity.Blocks, ["Microsoft.Compute/virtualMachines/write"], "x"), new("lock-read-only", Severity.Blocks, ["keep", "rg-shop"], "x")], "az role assignment create --assignee APP-ID"),
        ["obstructed-denied"] = cards => cards.Obstructed(Request().Plan, [new("bot-denied", Severity.Blocks, ["keep-running", "Microsoft.Compute/virtualMachines/start/action"], "x"), new("bot-conditional", Severity.Blocks, ["Microsoft.Compute/virtualMachines/write"], "x"), new("quota-family", Severity.Blocks, ["standardDDSv5Family", "4", "18", "20"], "x")], "az role assignment create --assignee APP-ID"),
        ["obstructed-size-gone"] = cards => cards.Obstructed(Request().Plan, [new("not-in-region", Severity.Blocks, ["Standard_D4ds_v5", "westeurope"], "x")], ""),
        ["end-failed-not-possible"] = cards => cards.EndCard(Request(RequestState.Failed) with { Failure = new(FailureReason.NotPossible, null, "Standard_B4ms", PowerState.Running) { Obstacles = [new("lock-read-only", Severity.Blocks, ["keep", "rg-shop"], "x")] } }),
        ["who-may-by-rule"] = cards => cards.WhoMay(Electors with { Person = new(Alex.ObjectId, new() { May = true, Rules = Electors.Rules }) }),
        ["who-may-by-role"] = cards => cards.WhoMay(Electors with { ApprovalsNeeded = 2, Person = new(Alex.ObjectId, new() { May = true, Azure = new RightsFinding.Held([Contributor]) }) }),
        ["who-may-lacking"] = cards => cards.WhoMay(Electors with { Mode = ApprovalMode.Both, InChat = InChat.LowRisk, Person = new(Rin.ObjectId, new() { May = false, Why = Permission.NoRights, Rules = Electors.Rules, Azure = new RightsFinding.Lacking([ResizeActions.Write, ResizeActions.Start], [Contributor with { Conditional = true }]) }) }),
        ["who-may-denied"] = cards => cards.WhoMay(Electors with { Mode = ApprovalMode.Azure, Rules = [], Person = new(Rin.ObjectId, new() { May = false, Why = Permission.NoRights, Azure = new RightsFinding.Denied("keep-running", ResizeActions.Deallocate) }) }),
        ["who-may-unreadable"] = cards => cards.WhoMay(Electors with { TagsUnread = true, Rules = [], Azure = new([], Forbidden), Person = new(Rin.ObjectId, new() { May = false, Why = Permission.Unreadable, Azure = new RightsFinding.Unread(Forbidden), Unread = Forbidden }) }),
        ["who-may-nobody"] = cards => cards.WhoMay(Electors with { Mode = ApprovalMode.Rules, InChat = InChat.Off, Rules = [], Azure = null, Person = new(Rin.ObjectId, new() { May = false, Why = Permission.NobodyIsApprover }) }),
        ["who-may-no-holder"] = cards => cards.WhoMay(Electors with { Azure = new([], null), Rules = [new() { People = [Alex.ObjectId] }], Person = new(Rin.ObjectId, new() { May = false, Why = Permission.NotAnApprover }) }),
        ["who-may-where"] = cards => cards.WhoMayWhere(),
        ["who-may-which"] = cards => cards.WhoMayWhich("vm-01", new([new(Vm, "Contoso Shop", "westeurope", null), new(Vm with { ResourceGroup = "rg-test" }, "Contoso Test", "japaneast", null)])),
        ["approval-stopping"] = cards => cards.ApprovalCard(Request(RequestState.Stopping)),
        ["approval-declined"] = cards => cards.ApprovalCard(Request(RequestState.Declined)),
        ["end-done"] = cards => cards.EndCard(Request(RequestState.Done)),
        ["end-done-off"] = cards => cards.EndCard(Request(RequestState.Done) with { Plan = Request().Plan with { Power = PowerState.Deallocated, NeedsStop = false } }),
        ["end-done-was-shut-down"] = cards => cards.EndCard(Request(RequestState.Done) with { Plan = Request().Plan with { Power = PowerState.Stopped } }),
        ["end-done-with-guest-trouble"] = cards => cards.EndCard(Request(RequestState.Done) with { GuestTrouble = new() { Kind = RefusalKind.GuestTrouble, Code = "VMAgentStatusCommunicationError", Message = "VM 'vm-01' has not reported status for VM agent or extensions.", Status = 200 } }),
        ["end-cancelled"] = cards => cards.EndCard(Request(RequestState.Cancelled)),
        ["end-rolled-back"] = cards => cards.EndCard(Failed(RequestState.RolledBack, FailureReason.AzureRefused, NoCapacity, "Standard_B4ms", PowerState.Running)),
        ["end-rolled-back-quota"] = cards => cards.EndCard(Failed(RequestState.RolledBack, FailureReason.AzureRefused, OutOfQuota, "Standard_B4ms", PowerState.Running)),
        ["end-failed-old-size-off"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.AzureRefused, NoCapacity, "Standard_B4ms", PowerState.Deallocated)),
        ["end-failed-new-size-running"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.TookTooLong, null, "Standard_D4ds_v5", PowerState.Running)),
        ["end-failed-new-size-off"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.AzureRefused, NoCapacity, "Standard_D4ds_v5", PowerState.Deallocated)),
        ["end-failed-changed"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.MachineChanged, null, "Standard_B2ms", PowerState.Running, new PlanChange("size", "Standard_B4ms", "Standard_B2ms"))),
        ["end-failed-changed-in-every-way"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.MachineChanged, null, "Standard_B4ms", PowerState.Running, EveryChange)),
        ["end-failed-changed"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.MachineChanged, null, "Standard_B2ms", PowerState.Running)),
        ["end-failed-old-size-off-told"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.AzureRefused, NoCapacity, "Standard_B4ms", PowerState.Deallocated) with { OffSince = Morning.AddMinutes(4) }),
        ["end-failed-time-missed"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.TimeMissed, null, "Standard_B4ms", PowerState.Running)),
        ["end-done-comes-back"] = cards => cards.EndCard(Returning(ReversionState.Planned)),
        ["end-done-back"] = cards => cards.EndCard(Request(RequestState.Done) with { Undoes = new("k7m2p9q4r8s3") }),
        ["end-rolled-back-other-sizes"] = cards => cards.EndCard(Failed(RequestState.RolledBack, FailureReason.AzureRefused, NoCapacity, "Standard_B4ms", PowerState.Running), Others(byPolicy: false)),
        ["end-rolled-back-policy"] = cards => cards.EndCard(Failed(RequestState.RolledBack, FailureReason.AzureRefused, Disallowed, "Standard_B4ms", PowerState.Running), Others(byPolicy: true)),
        ["end-rolled-back-policy-none"] = cards => cards.EndCard(Failed(RequestState.RolledBack, FailureReason.AzureRefused, Disallowed, "Standard_B4ms", PowerState.Running), Others(byPolicy: true) with { Choice = Others(true).Choice with { Fitting = [], Offers = [] } }),
        ["approval-pending-comes-back"] = cards => cards.ApprovalCard(Request() with { Plan = Request().Plan with { RevertAfter = TimeSpan.FromHours(4) } }),
        ["approval-pending-starts"] = cards => cards.ApprovalCard(Request() with { Plan = Request().Plan with { Power = PowerState.Deallocated, Starts = true, RevertAfter = TimeSpan.FromDays(3) } }),
        ["revert-offer"] = cards => cards.OfferRevert(Request(RequestState.Done), Read("Standard_D4ds_v5"), new(true, [new("larger", Severity.Warns, ["8", "4"], "x")], []), "p4r5s6t7u8v9", new("Europe/Berlin", Night, false)),
        ["revert-nothing"] = cards => cards.NothingToRevert("vm-01"),
        ["revert-changed"] = cards => cards.ChangedSince(Request(RequestState.Done), "Standard_B2ms"),
        ["revert-barred"] = cards => cards.CannotRevert(Request(RequestState.Done), [new("data-disks", Severity.Blocks, ["9", "8"], "x")]),
        ["reversion-planned"] = cards => cards.ReversionCard(Returning(ReversionState.Planned)),
        ["reversion-announced"] = cards => cards.ReversionCard(Returning(ReversionState.Announced)),
        ["reversion-called-off"] = cards => cards.ReversionCard(Returning(ReversionState.CalledOff)),
        ["reversion-changed"] = cards => cards.ReversionCard(Returning(ReversionState.MachineChanged)),
        ["reversion-gone"] = cards => cards.ReversionCard(Returning(ReversionState.MachineGone)),
        ["reversion-other-request"] = cards => cards.ReversionCard(Returning(ReversionState.OtherRequest)),
        ["reversion-unread"] = cards => cards.ReversionCard(Returning(ReversionState.Unread)),
        ["status-mine"] = cards => cards.Status([Request(), Request(RequestState.Stopping)], null),
        ["status-of-machine"] = cards => cards.Status([Request(RequestState.Stopping)], "vm-01"),
        ["status-none"] = cards => cards.Status([], null),
        ["status-none-of-machine"] = cards => cards.Status([], "vm-01"),
        ["history"] = cards => cards.History([Request(RequestState.Done), Request(RequestState.Declined), Request(RequestState.Expired)], null),
        ["history-of-machine"] = cards => cards.History([.. Enumerable.Repeat(Request(RequestState.Done), 12)], "vm-01"),
        ["history-none"] = cards => cards.History([], null),
        ["history-none-of-machine"] = cards => cards.History([], "vm-01"),
        ["several-named"] = cards => cards.SeveralNamed("vm-01"),
        ["end-failed-gone"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.MachineGone, null, null, PowerState.Unknown)),
        ["end-failed-interfered"] = cards => cards.EndCard(Failed(RequestState.Failed, FailureReason.Interfered, null, "Standard_B4ms", PowerState.Unknown)),
        ["already-open"] = cards => cards.AlreadyOpen(Request()),
        ["nobody-may-approve"] = cards => cards.NobodyMayApprove(),
        ["not-allowed-own-request"] = cards => cards.NotAllowed(Permission.OwnRequest),
        ["not-allowed-no-approver"] = cards => cards.NotAllowed(Permission.NotAnApprover),
        ["not-allowed-no-rights"] = cards => cards.NotAllowed(Permission.NoRights),
        ["not-allowed-unreadable"] = cards => cards.NotAllowed(Permission.Unreadable, Forbidden),
        ["already-counted"] = cards => cards.AlreadyCounted(Request() with { ApprovalsNeeded = 2, Votes = [new(Alex, Morning, "", "")] }),
        ["not-allowed-not-part-of-it"] = cards => cards.NotAllowed(Permission.NotPartOfIt),
        ["not-allowed-not-the-requester"] = cards => cards.NotAllowed(Permission.NotTheRequester),
        ["size-not-offered"] = cards => cards.SizeNotOffered("Standard_M128"),
        ["reason-missing"] = cards => cards.ReasonMissing(),
        ["decline-reason-missing"] = cards => cards.DeclineReasonMissing(),
        ["other-place"] = cards => cards.OtherPlace(),
        ["not-then-past"] = cards => cards.NotThen(new(TimingProblem.Past, null)),
        ["not-then-no-time"] = cards => cards.NotThen(new(TimingProblem.NoTime, null)),
        ["not-then-too-far"] = cards => cards.NotThen(new(TimingProblem.TooFar, null)),
        ["not-then-no-window"] = cards => cards.NotThen(new(TimingProblem.NoWindow, null)),
        ["not-then-outside-window"] = cards => cards.NotThen(new(TimingProblem.OutsideWindow, Night)),
        ["not-then-only-in-window"] = cards => cards.NotThen(new(TimingProblem.OnlyInWindow, Night)),
        ["request-unknown"] = cards => cards.RequestUnknown(),
        ["old-card"] = cards => cards.OldCard(),
        ["error"] = cards => cards.Error("4f1c-22"),
    };

    private static IReadOnlyList<PlanChange> EveryChange =>
    [
        new("size", "Standard_B4ms", "Standard_B2ms"), new("power", "Running", "Deallocated"), new("in-place", "True", "False"), new("price", "USD 140.00", "USD 151.50"),
        .. Traits.Of(Read("Standard_B4ms").Machine with { UniqueId = "5c0a" }).Select(trait => new PlanChange(trait.Name, trait.Value, trait.Name is "security" ? "TrustedLaunch" : "None")),
    ];

    private static RoleGrant Contributor => new() { Role = "Virtual Machine Contributor", Scope = "/subscriptions/11111111-1111-1111-1111-111111111111", ThroughGroup = true };

    private static AzureRefusal Forbidden => new() { Kind = RefusalKind.Forbidden, Code = "AuthorizationFailed", Message = "The client does not have authorization.", Status = 403 };

    private static Electorate Electors => new()
    {
        Machine = Vm,
        Mode = ApprovalMode.Either,
        InChat = InChat.On,
        ApprovalsNeeded = 1,
        Rules = [new() { Name = "Shop team", People = [Alex.ObjectId], Groups = ["bbbbbbbb-0000-4000-8000-000000000002"], Tag = "env=prod", OwnRequests = true }],
        Azure = new([new(Alex.ObjectId, "User", [Contributor with { ThroughGroup = false }]), new("bbbbbbbb-0000-4000-8000-000000000002", "Group", [Contributor])], null),
        Names = new Dictionary<string, string> { [Alex.ObjectId] = Alex.Name },
    };

    private static Card Judged(CardWriter cards, string size, GuestSystem system = GuestSystem.Windows, SecurityType security = SecurityType.Standard, string? name = null)
    {
        var read = Read(size, system, security);
        return Judged(cards, name is null ? read : read with { Machine = read.Machine with { SystemName = name } });
    }

    private static Card Judged(CardWriter cards, MachineReading.Read read)
    {
        var size = read.Machine.Size;
        return cards.Verdict(read, Catalogue.Find(size), Choice(read), "p4r5s6t7u8v9", Pasted);
    }

    private static ResizeRequest Returning(ReversionState state) => Request(RequestState.Done) with
    {
        Plan = Request().Plan with { RevertAfter = TimeSpan.FromHours(4) },
        Reversion = new(Morning.AddHours(4), state) { CalledOffBy = state == ReversionState.CalledOff ? Alex : null },
    };

    private static OtherSizes Others(bool byPolicy)
    {
        var read = Read("Standard_B4ms");
        return new(read, Choice(read), "p4r5s6t7u8v9", new("UTC", null, false), byPolicy);
    }

    private static readonly AzureRefusal Disallowed = new()
    {
        Kind = RefusalKind.Policy, Code = "RequestDisallowedByPolicy", Message = "Resource 'vm-01' was disallowed by policy.", Status = 403, AllowedSizes = ["Standard_D4s_v5"],
    };

    private static readonly AzureRefusal OutOfQuota = new()
    {
        Kind = RefusalKind.Quota, Code = "OperationNotAllowed", Message = "Operation results in exceeding quota limits of Core. Maximum allowed: 1000, Current in use: 996, Additional requested: 8.", Status = 409,
        Quota = new(8) { Name = QuotaShortage.Regional, Region = "westeurope", Limit = 1000, Used = 996, Left = 4, NewLimit = 1004 },
    };

    private static Card WithTimes(CardWriter cards, TimeChoices times) =>
        cards.Verdict(Read("Standard_B4ms"), Catalogue.Find("Standard_B4ms"), Choice(Read("Standard_B4ms")), "p4r5s6t7u8v9", Pasted, times);

    private static ResizeRequest Later(Appointment appointment) =>
        Request(RequestState.Approved) with { Plan = Request().Plan with { When = appointment } };

    private static MachineReading.Read OnlyLarger => Read("Standard_B4ms") with
    {
        Machine = Read("Standard_B4ms").Machine with { System = GuestSystem.Linux },
        RegionSizes = [.. Read("Standard_B4ms").RegionSizes.Where(size => size.Name is "Standard_B4ms" or "Standard_D8s_v5")],
    };

    private static MachineReading.Read InEveryPlace => Read("Standard_B4ms") with
    {
        Machine = Read("Standard_B4ms").Machine with
        {
            AvailabilitySet = "/x/web", ProximityPlacementGroup = "/x/near", DedicatedHost = "/hostGroups/own/hosts/one", CapacityReservationGroup = "/x/held", ScaleSet = "/x/flex",
            Generalized = true, MaintenanceUntil = Morning.AddDays(3),
        },
        Surroundings = new()
        {
            AvailabilitySet = new(new HashSet<string>(), [new("vm-11", PowerState.Running)]),
            ProximityIntent = ["Standard_D8s_v5"],
            HostRoom = new Dictionary<string, long> { ["Standard_D8s_v5"] = 0 },
            Reservations = [new("Standard_D8s_v5", null, 1, 1)],
            ScaleSet = new(Flexible: false, OneGroup: true),
            Policy = new(new HashSet<string>(), new Dictionary<string, string> { ["Standard_D4ds_v5"] = "cheap-only", ["Standard_B4ms"] = "cheap-only" }),
        },
    };

    private static MachineReading.Read InFreedSet => Read("Standard_B4ms") with
    {
        Machine = Read("Standard_B4ms").Machine with { AvailabilitySet = "/x/web" },
        Surroundings = Read("Standard_B4ms").Surroundings with { AvailabilitySet = new(new HashSet<string>(), [new("vm-11", PowerState.Deallocated), new("vm-12", PowerState.Deallocated)]) },
    };

    private static MachineReading.Read Poor => Read("Standard_B4ms", GuestSystem.Linux) with { Quotas = [new("cores", 99, 100), new("standardDSv5Family", 18, 20)] };

    private static OfferPage Page(int number) => new(
        Vm, PowerState.Running, "p4r5s6t7u8v9", number, 2, number == 1 ? 1 : 3, 3,
        [.. Choice(Read("Standard_B4s_v2")).Fitting.Skip((number - 1) * 2).Take(2).Select(offer =>
            new ListedSize(offer.Size.Name, offer.Size.CoresAvailable, offer.Size.MemoryGiB, offer.NeedsStop, offer.Price, offer.PriceChange, [.. offer.Warnings, new("constrained-cores", Severity.Warns, ["4", "8"], "x")]))],
        new("Europe/Berlin", null, OnlyInWindow: false));

    private static Card WhyNot(CardWriter cards, string size) => cards.WhyNot(Read("Standard_B4ms"), Advisor.Judge(Read("Standard_B4ms"), size, Prices), "p4r5s6t7u8v9", new("Europe/Berlin", null, OnlyInWindow: false));

    private static Card About(CardWriter cards, string size, string family, GuestSystem system = GuestSystem.Windows) =>
        cards.Verdict(Read(size, system), Catalogue.Find(size), null, null, Message(family));

    private static Reading Message(string family) => new() { Verdict = Verdict.NoHypervisor, Family = family, Product = ErrorCatalogue.Find(family)!.Product };

    private static ResizeRequest Failed(RequestState state, FailureReason reason, AzureRefusal? refusal, string? size, PowerState power, params IReadOnlyList<PlanChange> changes) =>
        Request(state) with { Failure = new(reason, refusal, size, power) { Changes = changes } };
}
