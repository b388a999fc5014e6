namespace Bot.Cards;

/// <summary>What a button may ask for. It says no more than that: what is to be done lies in the store.</summary>
public static class CardVerbs
{
    /// <summary>Look at the Azure VM that is typed into <see cref="CardFields.Machine"/>.</summary>
    public const string Diagnose = "diagnose";

    /// <summary>Look at the machine chosen in <see cref="CardFields.Choice"/>.</summary>
    public const string Choose = "choose";

    /// <summary>Say who can approve a resize of the machine chosen in <see cref="CardFields.Choice"/>.</summary>
    public const string WhoMay = "who-may";

    /// <summary>Ask for the size in <see cref="CardFields.Size"/> of the proposal in <see cref="CardFields.Proposal"/>.</summary>
    public const string Request = "request";

    /// <summary>Show the page <see cref="CardFields.Page"/> of all sizes of the proposal in <see cref="CardFields.Proposal"/>.</summary>
    public const string More = "more";

    /// <summary>Say why the size in <see cref="CardFields.Size"/> is not offered for the machine of the proposal; ask for one when it is missing.</summary>
    public const string WhyNot = "why-not";

    /// <summary>Go back to the offers for the machine of the proposal, read anew.</summary>
    public const string Offers = "offers";

    /// <summary>Approve the request in <see cref="CardFields.Request"/> as shown (<see cref="CardFields.Plan"/>).</summary>
    public const string Approve = "approve";

    /// <summary>Decline the request in <see cref="CardFields.Request"/>.</summary>
    public const string Decline = "decline";

    /// <summary>Be told the outcome of the request in <see cref="CardFields.Request"/>.</summary>
    public const string Follow = "follow";

    /// <summary>Offer the way back from the resize of the request in <see cref="CardFields.Request"/>.</summary>
    public const string Revert = "revert";

    /// <summary>Keep the new size of the request in <see cref="CardFields.Request"/>: it does not come back by itself.</summary>
    public const string Keep = "keep";

    /// <summary>Take the request in <see cref="CardFields.Request"/> back.</summary>
    public const string Cancel = "cancel";
}

/// <summary>Names under which a card sends values back: the ids of its inputs and the properties of its buttons' data.</summary>
public static class CardFields
{
    /// <summary>The verb, repeated in the data for clients that send <c>Action.Submit</c>.</summary>
    public const string Verb = "verb";

    /// <summary>An Azure VM's name or resource id, typed by a person.</summary>
    public const string Machine = "machine";

    /// <summary>The resource id of the machine that a person chose.</summary>
    public const string Choice = "choice";

    /// <summary>The id of the stored proposal that a verdict card shows.</summary>
    public const string Proposal = "proposal";

    /// <summary>The page of a list, from 1; the first when it is missing.</summary>
    public const string Page = "page";

    /// <summary>The size that a person chose.</summary>
    public const string Size = "size";

    /// <summary>Why the size is wanted, in the person's words.</summary>
    public const string Reason = "reason";

    /// <summary>When it shall begin: at once, at a time, or in the maintenance window.</summary>
    public const string When = "when";

    /// <summary>The day on which it shall begin.</summary>
    public const string Date = "date";

    /// <summary>The time of day at which it shall begin.</summary>
    public const string Time = "time";

    /// <summary>After how many hours the old size shall come back by itself; empty for never.</summary>
    public const string Return = "return";

    /// <summary>The request's id.</summary>
    public const string Request = "request";

    /// <summary>The hash of the plan that the card shows.</summary>
    public const string Plan = "plan";

    /// <summary>What the approver added.</summary>
    public const string Comment = "comment";
}
