using System.Net;

namespace Bot.Tests.Channel;

public sealed class UpdateTests
{
    private const string Card = "v3/conversations/a%3A1/activities/77";

    [Fact]
    public async Task Of_the_updates_that_wait_only_the_newest_is_sent_and_all_get_their_answer()
    {
        var first = new TaskCompletionSource<HttpResponseMessage>();
        var bodies = new List<string>();
        using var sending = new Sending(async request =>
        {
            bodies.Add(await request.Content!.ReadAsStringAsync());
            return bodies.Count == 1 ? await first.Task : Sending.Answer(200);
        });

        Task<HttpResponseMessage>[] updates = [.. Enumerable.Range(1, 4).Select(i => sending.Begins(HttpMethod.Put, Card, $"state {i}"))];
        first.SetResult(Sending.Answer(202));
        var answers = await Task.WhenAll(updates);

        Assert.Equal(["state 1", "state 4"], bodies);
        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], answers.Select(answer => answer.StatusCode));
        Assert.Equal("{}", await answers[1].Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_update_that_failed_is_known_to_have_failed_by_whom_it_overtook()
    {
        var first = new TaskCompletionSource<HttpResponseMessage>();
        var sent = 0;
        using var sending = new Sending(_ => ++sent == 1 ? first.Task : Task.FromResult(Sending.Answer(404)));

        Task<HttpResponseMessage>[] updates = [.. Enumerable.Range(1, 3).Select(i => sending.Begins(HttpMethod.Put, Card, $"state {i}"))];
        first.SetResult(Sending.Answer(200));

        Assert.Equal(HttpStatusCode.NotFound, (await updates[1]).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await updates[2]).StatusCode);
    }

    [Fact]
    public async Task Different_messages_do_not_wait_for_each_other()
    {
        using var sending = new Sending(request =>
            request.RequestUri!.AbsolutePath.EndsWith("/77", StringComparison.Ordinal) ? new TaskCompletionSource<HttpResponseMessage>().Task : Task.FromResult(Sending.Answer(200)));

        _ = sending.Begins(HttpMethod.Put, Card, "stuck");

        Assert.Equal(HttpStatusCode.OK, (await sending.Begins(HttpMethod.Put, "v3/conversations/a%3A1/activities/78", "goes on")).StatusCode);
    }
}
