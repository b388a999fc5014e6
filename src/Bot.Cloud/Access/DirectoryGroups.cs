using System.Text.Json;
using Azure;
using Azure.Core;
using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Approvals.Rights;

namespace Bot.Cloud.Access;

/// <summary>
/// Asks Microsoft Graph in which groups a person is, through other groups too. The bot's identity needs the application permissions
/// <c>User.Read.All</c> and <c>GroupMember.Read.All</c>: https://learn.microsoft.com/graph/api/user-checkmembergroups (read 2026-11).
/// </summary>
internal sealed class DirectoryGroups(ArmConnection connection) : IGroups
{
    // Graph takes no more at once.
    private const int MostAtOnce = 20;

    public async Task<Memberships> OfAsync(string objectId, IReadOnlyList<string> groups, CancellationToken cancellationToken)
    {
        if (groups.Count == 0 || objectId.Length == 0)
            return Memberships.None;
        try
        {
            var answers = await Task.WhenAll(groups.Chunk(MostAtOnce).Select(some => AskAsync(objectId, some, cancellationToken)));
            return new() { Groups = [.. answers.SelectMany(answer => answer).Intersect(groups, StringComparer.OrdinalIgnoreCase)] };
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new() { Unread = refusal };
        }
    }

    private async Task<IReadOnlyList<string>> AskAsync(string objectId, IReadOnlyList<string> groups, CancellationToken cancellationToken)
    {
        using var request = connection.DirectoryPipeline.CreateRequest();
        request.Method = RequestMethod.Post;
        request.Uri.Reset(new Uri(connection.Directory, $"/v1.0/users/{Uri.EscapeDataString(objectId)}/checkMemberGroups"));
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("Content-Type", "application/json");
        request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new(groups), CloudJson.Default.GroupQuestionJson));
        using var answer = await connection.DirectoryPipeline.SendRequestAsync(request, cancellationToken);
        return answer.IsError
            ? throw new RequestFailedException(answer)
            : JsonSerializer.Deserialize(answer.Content.ToMemory().Span, CloudJson.Default.GroupAnswerJson)?.Value ?? throw new JsonException("The directory named no groups.");
    }
}
