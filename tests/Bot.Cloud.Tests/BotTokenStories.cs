using Bot.Cloud.Connection;
using Bot.Core.Registration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Cloud.Tests;

public sealed class BotTokenStories : IAsyncLifetime
{
    private const string Scope = "https://api.botframework.com";

    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
    private readonly BotTokens tokens;
    private LoginService login = null!;

    public BotTokenStories() => tokens = new(clock);

    public async Task InitializeAsync() => login = await LoginService.OpenAsync();

    public async Task DisposeAsync() => await login.DisposeAsync();

    [Fact]
    public async Task A_hundred_messages_at_once_carry_one_token()
    {
        var carried = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => TakeAsync()));

        Assert.All(carried, token => Assert.Equal("token1", token));
        var asked = Assert.Single(login.Questions);
        Assert.StartsWith("/contoso.example/oauth2/v2.0/token", asked, StringComparison.Ordinal);
        Assert.Contains("client_id=app", asked, StringComparison.Ordinal);
        Assert.Contains("client_secret=p&w", asked, StringComparison.Ordinal);
        Assert.Contains("scope=https://api.botframework.com/.default", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_replaced_some_minutes_before_it_ends_and_nobody_waits_for_that()
    {
        await TakeAsync();
        clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token1", await TakeAsync());
        Assert.Single(login.Questions);

        var (asked, answer) = Hold();
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("token1", await TakeAsync());
        await asked;
        Assert.Equal("token1", await TakeAsync());

        answer.SetResult(Token("newer"));
        await AfterwardsAsync("newer");
        Assert.Equal(2, login.Questions.Count);
    }

    [Fact]
    public async Task While_nobody_gives_a_new_token_the_old_one_goes_out_until_it_ends()
    {
        await TakeAsync();
        login.Instead = () => Task.FromResult(Refusal("temporarily_unavailable"));
        clock.Advance(TimeSpan.FromMinutes(57));

        Assert.Equal("token1", await TakeAsync());
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("token1", await TakeAsync());
        clock.Advance(TimeSpan.FromMinutes(2));
        await Assert.ThrowsAsync<InvalidOperationException>(TakeAsync);

        login.Instead = () => Task.FromResult(Token("back"));
        Assert.Equal("back", await TakeAsync());
    }

    [Fact]
    public async Task Another_scope_or_another_secret_is_another_token()
    {
        await TakeAsync();
        await tokens.TakeAsync(App(), "00000000-0000-0000-0000-000000000001/.default", default);
        await tokens.TakeAsync(App() with { Secret = "new" }, Scope, default);
        await TakeAsync();

        Assert.Equal(3, login.Questions.Count);
    }

    [Fact]
    public async Task A_refused_secret_tells_the_reason_and_what_to_look_at_and_never_the_secret()
    {
        login.Instead = () => Task.FromResult(Refusal("invalid_client"));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(TakeAsync);

        Assert.Contains("AADSTS7000215", error.Message, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppPassword", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("p&w", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("p&w", App().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_never_goes_to_another_machine_in_the_clear()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () => await tokens.TakeAsync(App() with { Login = new("http://login.example/contoso") }, Scope, default));

        Assert.Contains("ToChannelFromBotLoginUrl", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_waiting_for_a_token_does_not_stop_the_others()
    {
        var (asked, answer) = Hold();
        using var gone = new CancellationTokenSource();
        var impatient = tokens.TakeAsync(App(), Scope, gone.Token).AsTask();
        var patient = TakeAsync();
        await asked;

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        answer.SetResult(Token("token"));

        Assert.Equal("token", await patient);
        Assert.Single(login.Questions);
    }

    [Fact]
    public async Task A_managed_identity_gets_its_token_without_any_secret()
    {
        var end = clock.GetUtcNow().AddHours(2).ToUnixTimeSeconds();
        login.Instead = () => Task.FromResult(Results.Json(new { access_token = "mine", expires_on = $"{end}", resource = Scope, token_type = "Bearer" }));
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", login.Of("msi/token").ToString());
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "header");
        var identity = new BotAccount.ManagedIdentity("1c5e8a74-6b1f-4d0e-9a53-2f7b8c40d911");

        var carried = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => tokens.TakeAsync(identity, Scope, default).AsTask()));

        Assert.All(carried, token => Assert.Equal("mine", token));
        var asked = Assert.Single(login.Questions);
        Assert.Contains("client_id=1c5e8a74", asked, StringComparison.Ordinal);
        Assert.Contains("resource=https", asked, StringComparison.Ordinal);
    }

    private Task<string> TakeAsync() => tokens.TakeAsync(App(), Scope, default).AsTask();

    private BotAccount.WithSecret App() => new("app", "p&w", login.Of("contoso.example"), IsLoginChecked: true);

    private static IResult Token(string text) => Results.Json(new { token_type = "Bearer", expires_in = 7200, access_token = text });

    private static IResult Refusal(string code) => Results.Json(new { error = code, error_description = "AADSTS7000215: Invalid client secret provided." }, statusCode: 401);

    // The login service lets wait: says when it was asked, and answers when it is told to.
    private (Task Asked, TaskCompletionSource<IResult> Answer) Hold()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<IResult>();
        login.Instead = () =>
        {
            asked.TrySetResult();
            return answer.Task;
        };
        return (asked.Task, answer);
    }

    // What was asked in the background is there when there is nothing more to wait for; a test that waits for ever tells nothing.
    private async Task AfterwardsAsync(string token)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await TakeAsync() != token)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
