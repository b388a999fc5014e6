using System.Text.Json.Serialization.Metadata;
using Bot.Cloud.Wire;

namespace Bot.Cloud.Connection;

/// <summary>Asks Azure Resource Graph: one call over all subscriptions, of a state that may be minutes old.</summary>
/// <remarks>https://learn.microsoft.com/azure/governance/resource-graph/overview (read 2026-11).</remarks>
internal sealed class ResourceGraph(ArmReader arm, AzureOptions options)
{
    private const string Path = "/providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01";
    private const int RowsOnAPage = 1000;
    private const int MostPages = 10;

    /// <summary>Every row that a query finds.</summary>
    /// <param name="query">The query; text in it that is not ours goes through <see cref="Quoted"/>.</param>
    /// <param name="type">How to read the rows.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public async Task<IReadOnlyList<T>> AskAsync<T>(string query, JsonTypeInfo<GraphAnswerJson<T>> type, CancellationToken cancellationToken)
    {
        var (rows, next) = (new List<T>(), (string?)null);
        for (var page = 0; page == 0 || (page < MostPages && next is not null); page++)
        {
            var question = new GraphQuestionJson(options.Subscriptions is [] ? null : options.Subscriptions, query, new("objectArray") { Top = RowsOnAPage, SkipToken = next });
            var answer = await arm.PostAsync(Path, question, CloudJson.Default.GraphQuestionJson, type, cancellationToken);
            rows.AddRange(answer.Data ?? []);
            next = answer.SkipToken;
        }
        return rows;
    }

    /// <summary>A text as the query language writes it.</summary>
    public static string Quoted(string text) =>
        $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}
