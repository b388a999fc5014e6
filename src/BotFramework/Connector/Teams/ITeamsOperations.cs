using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams and their channels. Any status that is no success becomes an <see cref="HttpOperationException"/>.</summary>
public interface ITeamsOperations
{
    /// <summary>Lists the channels of a team.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a team in detail.</summary>
    /// <param name="teamId">The team.</param>
    /// <param name="customHeaders">Headers to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);
}
