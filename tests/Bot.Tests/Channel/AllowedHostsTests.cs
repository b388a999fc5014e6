using Bot.Channel;

namespace Bot.Tests.Channel;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/tenant/")]
    [InlineData("https://SMBA.trafficmanager.net/teams/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch")]
    [InlineData("https://webchat.botframework.com/")]
    [InlineData("https://api.botframework.azure.us/")]
    public async Task Teams_and_the_Bot_Service_are_spoken_to(string host)
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(200)));
        await sending.Begins(HttpMethod.Post, $"{host.TrimEnd('/')}/v3/conversations/a/activities");
        Assert.Single(sending.Attempts);
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.example/smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("http://169.254.169.254/metadata/")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("https://localhost/")]
    [InlineData("https://10.0.0.4/")]
    public async Task Nobody_else_is_sent_a_byte(string host)
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(200)));

        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Get])
        {
            await Assert.ThrowsAsync<ForeignHostException>(() => sending.Begins(method, $"{host.TrimEnd('/')}/v3/conversations/a/activities/1"));
        }

        Assert.Empty(sending.Attempts);
    }

    [Fact]
    public async Task In_development_the_channel_may_be_on_this_machine()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(200)), "Development");
        await sending.Begins(HttpMethod.Post, "http://127.0.0.1:8080/v3/conversations/a/activities");
        Assert.Single(sending.Attempts);
    }

    [Fact]
    public async Task The_operators_list_replaces_ours()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(200)), "Production", "relay.contoso.example", "*.bots.contoso.example");

        await sending.Begins(HttpMethod.Post, "https://relay.contoso.example/v3/conversations/a/activities");
        await sending.Begins(HttpMethod.Post, "https://eu.bots.contoso.example/v3/conversations/a/activities");
        await Assert.ThrowsAsync<ForeignHostException>(() => sending.Begins(HttpMethod.Post, "https://smba.trafficmanager.net/teams/v3/conversations/a/activities"));

        Assert.Equal(2, sending.Attempts.Count);
    }

    [Fact]
    public async Task A_public_document_is_read_from_anywhere_but_a_token_goes_nowhere_else()
    {
        using var sending = new Sending(_ => Task.FromResult(Sending.Answer(200)));

        await sending.Begins(HttpMethod.Get, "https://login.example/.well-known/openidconfiguration");
        await Assert.ThrowsAsync<ForeignHostException>(() => sending.BeginsWithToken("https://login.example/.well-known/openidconfiguration"));

        Assert.Single(sending.Attempts);
    }
}
