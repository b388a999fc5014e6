namespace Bot.Core.Approvals;

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

    /// <summary>Nobody decides about their own request, unless a rule says so.</summary>
    OwnRequest,

    /// <summary>The person is not among the approvers.</summary>
    NotAnApprover,

    /// <summary>The person could not resize the machine in Azure themselves.</summary>
    NoRights,

    /// <summary>It could not be read whether the person may.</summary>
    Unreadable,

    /// <summary>Nothing is decided in chat here.</summary>
    NotInChat,

    /// <summary>Only what is low risk is decided in chat here.</summary>
    NotLowRisk,

    /// <summary>Only who asked may take a request back.</summary>
    NotTheRequester,

    /// <summary>Only who asked and who approved may keep the new size.</summary>
    NotPartOfIt,
}
