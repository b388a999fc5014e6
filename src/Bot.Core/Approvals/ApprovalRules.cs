namespace Bot.Core.Approvals;

/// <summary>Who may decide. Nobody who is not named here may: an empty list means nobody.</summary>
public sealed record ApprovalRules
{
    /// <summary>Entra object ids of the people who may approve or decline.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];

    /// <summary>How long a request waits for a decision.</summary>
    public TimeSpan Expiry { get; init; } = TimeSpan.FromHours(8);

    /// <summary>How long before a request lapses its approvers are reminded; null for at half its time and half an hour before its end, empty for never.</summary>
    public IReadOnlyList<TimeSpan>? RemindBefore { get; init; }

    /// <summary>When the approvers of a request are reminded next; null when they are not any more.</summary>
    public DateTimeOffset? NextReminder(ResizeRequest request, DateTimeOffset now)
    {
        var time = request.ExpiresAt - request.RequestedAt;
        return (RemindBefore ?? [time / 2, TimeSpan.FromMinutes(30)])
            .Where(before => before > TimeSpan.Zero && before < time)
            .Select(before => (DateTimeOffset?)(request.ExpiresAt - before))
            .Where(at => at > now)
            .Min();
    }

    /// <summary>Who can be asked about a request of this person: all approvers but the person.</summary>
    public IReadOnlyList<string> ApproversFor(Person requester) =>
        [.. Approvers.Where(id => id.Length > 0 && !Same(id, requester.ObjectId)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether this person may decide about a request of that one, and if not, why.</summary>
    public Permission May(Person person, ResizeRequest request) => person switch
    {
        { ObjectId: "" } => Permission.Unknown,
        _ when !Same(person.TenantId, request.Requester.TenantId) => Permission.OtherTenant,
        _ when Approvers.All(id => id.Length == 0) => Permission.NobodyIsApprover,
        _ when person.Is(request.Requester) => Permission.OwnRequest,
        _ when !Approvers.Any(id => Same(id, person.ObjectId)) => Permission.NotAnApprover,
        _ => Permission.Granted,
    };

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Whether a person may decide, and if not, why.</summary>
public enum Permission
{
    /// <summary>May decide.</summary>
    Granted,

    /// <summary>The activity did not say who the person is.</summary>
    Unknown,

    /// <summary>The person belongs to another tenant than the request.</summary>
    OtherTenant,

    /// <summary>No approver is configured, so nobody may.</summary>
    NobodyIsApprover,

    /// <summary>Nobody decides about their own request.</summary>
    OwnRequest,

    /// <summary>The person is not among the approvers.</summary>
    NotAnApprover,

    /// <summary>Only who asked may take a request back.</summary>
    NotTheRequester,
}
