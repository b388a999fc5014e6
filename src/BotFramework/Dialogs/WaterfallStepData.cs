namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall hands to one of its steps.</summary>
internal sealed record WaterfallStepData(int Index, object Options, IDictionary<string, object> Values, DialogReason Reason, object Result);
