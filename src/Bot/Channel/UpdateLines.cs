using System.Net;
using System.Net.Http.Headers;

namespace Bot.Channel;

/// <summary>Where updates of a message wait for the one before. An update that was overtaken while it waited is not sent; its sender gets what came of the newer one.</summary>
internal sealed class UpdateLines
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Line> _lines = [];

    /// <summary>Sends an update in its turn, or not at all when a newer one of the same message waits behind it.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        var key = request.RequestUri!.AbsoluteUri;
        var mine = new Update();
        var line = Join(key, mine);
        try
        {
            var newest = await TurnAsync(line, mine, () => send(request, cancellationToken), cancellationToken);
            var outcome = await newest.Outcome.Task.WaitAsync(cancellationToken);
            return outcome.ToResponse(request);
        }
        finally
        {
            mine.Outcome.TrySetException(new HttpRequestException("The newer update of the message was given up."));
            Leave(key, line);
        }
    }

    private static async Task<Update> TurnAsync(Line line, Update mine, Func<Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        await line.Turn.WaitAsync(cancellationToken);
        try
        {
            var newest = line.Newest;
            if (newest == mine)
            {
                await mine.SettleAsync(send);
            }

            return newest;
        }
        finally
        {
            line.Turn.Release();
        }
    }

    private Line Join(string key, Update update)
    {
        lock (_gate)
        {
            var line = _lines.TryGetValue(key, out var known) ? known : _lines[key] = new(update);
            line.Newest = update;
            line.Members++;
            return line;
        }
    }

    private void Leave(string key, Line line)
    {
        lock (_gate)
        {
            if (--line.Members == 0)
            {
                _lines.Remove(key);
            }
        }
    }

    private sealed class Line(Update first)
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public volatile Update Newest = first;

        public int Members { get; set; }
    }

    private sealed class Update
    {
        public TaskCompletionSource<Outcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task SettleAsync(Func<Task<HttpResponseMessage>> send)
        {
            try
            {
                using var response = await send();
                Outcome.TrySetResult(new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Content.Headers.ContentType, response.Headers.RetryAfter));
            }
            catch (Exception exception)
            {
                Outcome.TrySetException(exception);
            }
        }
    }

    private sealed record Outcome(HttpStatusCode Status, byte[] Body, MediaTypeHeaderValue? Type, RetryConditionHeaderValue? RetryAfter)
    {
        public HttpResponseMessage ToResponse(HttpRequestMessage request) => new(Status)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(Body) { Headers = { ContentType = Type } },
            Headers = { RetryAfter = RetryAfter },
        };
    }
}
