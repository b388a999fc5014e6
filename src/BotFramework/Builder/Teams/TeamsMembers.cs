using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Members of a conversation, as an activity names them or as Teams knows them.</summary>
internal static class TeamsMembers
{
    internal static TeamsChannelAccount AsTold(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>(SchemaJson.Reader);

    /// <summary>The member as Teams knows it; as told, when the activity says all, when it is the bot, or when Teams cannot be asked or knows of no such conversation.</summary>
    internal static async Task<TeamsChannelAccount> LookUpAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (member.Properties is { HasValues: true } || member.Id == turnContext.Activity.Recipient?.Id || !CanAsk(member, turnContext.Activity))
            return AsTold(member);
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken).ConfigureAwait(false) ?? AsTold(member);
        }
        catch (ErrorResponseException e) when (e.Body?.Error?.Code == "ConversationNotFound")
        {
            return AsTold(member);
        }
    }

    private static bool CanAsk(ChannelAccount member, Activity activity)
        => member.Id is not null && (activity.TeamsGetTeamInfo()?.Id ?? activity.Conversation?.Id) is not null;
}
