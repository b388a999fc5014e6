using System.Net;
using BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

/// <summary>Activities in the shapes that Teams sends, from the front door to the method of the bot.</summary>
public sealed class TeamsShapesTests
{
    [Theory]
    [InlineData("conversationupdate-channel-renamed", "channel renamed 19:3f8a2c7e")]
    [InlineData("conversationupdate-members-added-bot-in-team", "came 28:1c5e8a74-6b1f-4d0e-9a53-2f7b8c40d911 to 19:Qm4Z")]
    [InlineData("conversationupdate-members-added-personal", "came 28:1c5e8a74-6b1f-4d0e-9a53-2f7b8c40d911 from-the-channel to ")]
    [InlineData("conversationupdate-members-added-user-in-team", "came from-the-channel to 19:Qm4Z")]
    [InlineData("conversationupdate-members-removed", "went 29:1hYt6Gf4RdE3s")]
    [InlineData("conversationupdate-team-renamed", "team renamed 19:Qm4Z")]
    [InlineData("event-read-receipt", "read 1789374600001")]
    [InlineData("installationupdate-add-team", "installed")]
    [InlineData("installationupdate-add-upgrade-personal", "installed")]
    [InlineData("installationupdate-remove-personal", "taken away")]
    [InlineData("invoke-adaptivecard-action-automatic-refresh", "action incident.view")]
    [InlineData("invoke-adaptivecard-action-manual", "action incident.ack")]
    [InlineData("invoke-adaptivecard-action-oauth-state", "action incident.ack with a state")]
    [InlineData("invoke-adaptivecard-action-sso-token", "action incident.ack with a token")]
    [InlineData("invoke-application-search", "search search db")]
    [InlineData("invoke-cardaction-unnamed", "card action")]
    [InlineData("invoke-composeextension-fetchtask-compose", "fetch createIncident")]
    [InlineData("invoke-composeextension-fetchtask-message", "fetch createIncident")]
    [InlineData("invoke-composeextension-submitaction-botmessagepreview-edit", "edit createIncident")]
    [InlineData("invoke-composeextension-submitaction-botmessagepreview-send", "send createIncident")]
    [InlineData("invoke-composeextension-submitaction", "submit createIncident")]
    [InlineData("invoke-signin-tokenexchange", "sign in")]
    [InlineData("invoke-signin-verifystate", "sign in")]
    [InlineData("invoke-task-fetch", "dialog fetched")]
    [InlineData("invoke-task-submit", "dialog submitted")]
    [InlineData("message-action-submit-value", "message {")]
    [InlineData("message-channel-mention-new-post", "message open incident")]
    [InlineData("message-channel-mention-thread-reply", "message acknowledge INC-2041")]
    [InlineData("message-channel-two-mentions", "message assign INC-2041 to Luis Ferrer")]
    [InlineData("message-file-download-attachment", "message ")]
    [InlineData("message-groupchat-mention", "message who is on call?")]
    [InlineData("message-messageback-value", "message ack INC-2041")]
    [InlineData("message-personal-angle-brackets", "message restart <pod-name> --force")]
    [InlineData("message-personal-pasted-text", "message ERROR 502 upstream")]
    [InlineData("message-personal-richtext-html-attachment", "message Please check node-7 now")]
    [InlineData("message-personal", "message status of INC-2041")]
    [InlineData("messagedelete-soft", "deleted")]
    [InlineData("messagereaction-added", "reacted like")]
    [InlineData("messagereaction-removed", "took back like")]
    [InlineData("messageupdate-edit", "edited")]
    [InlineData("messageupdate-undelete", "undeleted")]
    public async Task Each_shape_reaches_its_method(string payload, string told)
    {
        var bot = new TellingTeamsBot();
        var adapter = new CloudAdapter();
        adapter.Use(new NormalizeMentionsMiddleware());
        await using var server = await BotServer.StartAsync(adapter, bot);
        var activity = JObject.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Payloads", payload + ".json")));
        activity["serviceUrl"] = server.Url;

        using var response = await server.PostAsync(activity.ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(told, Assert.Single(bot.Told), StringComparison.Ordinal);
    }
}
