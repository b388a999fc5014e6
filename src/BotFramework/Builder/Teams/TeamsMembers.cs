using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Members of a conversation, as an activity names them or as Teams knows them.</summary>
internal static class TeamsMembers
{
    internal static TeamsChannelAccount AsTold(ChannelAccount member)
    {
        try
        {
            return JObject.FromObject(member).ToObject<TeamsChannelAccount>(SchemaJson.Reader);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            // What else was told has another shape than expected.
            return new TeamsChannelAccount { Id = member.Id, Name = member.Name, AadObjectId = member.AadObjectId, Role = member.Role };
        }
    }

    /// <summary>The member as Teams knows it; as told, when the activity says all, when it is the bot, when it or the conversation has no usable id, or when Teams knows of no such conversation.</summary>
    internal static async Task<TeamsChannelAccount> LookUpAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (member.Properties is { HasValues: true } || member.Id == turnContext.Activity.Recipient?.Id || !CanAsk(member, turnContext.Activity))
            return AsTold(member);
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken).ConfigureAwait(false) ?? AsTold(member);
        }
        catch (Exception e) when (e is ValidationException or ErrorResponseException { Body.Error.Code: "ConversationNotFound" })
        {
            return AsTold(member);
        }
    }

    private static bool CanAsk(ChannelAccount member, Activity activity)
        => !string.IsNullOrEmpty(member.Id) && !string.IsNullOrEmpty(activity.TeamsGetTeamInfo()?.Id ?? activity.Conversation?.Id);
}
