using System.Text.Json;
using Azure;
using Azure.Identity;
using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Core.Machines;

namespace Bot.Cloud.Tests;

public sealed class RefusalTests
{
    [Fact]
    public void A_bot_without_credentials_is_not_signed_in()
    {
        Assert.Equal(RefusalKind.NotSignedIn, Kind(new CredentialUnavailableException("No managed identity here.")));
        Assert.Equal(RefusalKind.NotSignedIn, Kind(new AuthenticationFailedException("The secret has expired.")));
    }

    [Fact]
    public void A_network_that_fails_is_a_passing_fault()
    {
        Assert.Equal(RefusalKind.Transient, Kind(new HttpRequestException("No such host.")));
        Assert.Equal(RefusalKind.Transient, Kind(new RequestFailedException("The connection was reset.")));
        Assert.Equal(RefusalKind.Transient, Kind(new TaskCanceledException("The call took too long.")));
        Assert.Equal(RefusalKind.Transient, Kind(new JsonException("Half an answer.")));
        Assert.Equal(RefusalKind.Transient, Kind(new AggregateException(new IOException("First."), new IOException("Second."))));
    }

    [Fact]
    public void A_bug_is_no_refusal()
    {
        Assert.Null(Kind(new InvalidOperationException()));
        Assert.Null(Kind(new AggregateException(new NullReferenceException())));
    }

    [Fact]
    public void A_cancellation_that_was_asked_for_is_no_refusal() =>
        Assert.False(Refusal.TryRead(new TaskCanceledException(), new CancellationToken(canceled: true), out _));

    [Theory]
    [InlineData("Retry-After", "1200", 1200)]
    [InlineData("retry-after-ms", "1500", 1.5)]
    [InlineData("x-ms-retry-after-ms", "250", 0.25)]
    [InlineData("Retry-After", "Mon, 23 Nov 2026 08:01:30 GMT", 90)]
    public void How_long_Azure_wants_us_to_wait_is_read_in_each_of_its_forms(string header, string value, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new Answer(429, ("Date", "Mon, 23 Nov 2026 08:00:00 GMT"), (header, value)).RetryAfter());

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("Mon, 23 Nov 2026 07:00:00 GMT")]
    public void A_wait_that_makes_no_sense_is_no_wait(string value) =>
        Assert.Null(new Answer(429, ("Date", "Mon, 23 Nov 2026 08:00:00 GMT"), ("Retry-After", value)).RetryAfter());

    [Fact]
    public void Nobody_has_to_read_a_list_of_a_thousand_sizes()
    {
        Assert.True(Refusal.TryRead(new HttpRequestException(new string('x', 100_000)), default, out var refusal));

        Assert.True(refusal.Message.Length <= 2001);
        Assert.EndsWith("…", refusal.Message);
    }

    private static RefusalKind? Kind(Exception exception) => Refusal.TryRead(exception, default, out var refusal) ? refusal.Kind : null;
}
