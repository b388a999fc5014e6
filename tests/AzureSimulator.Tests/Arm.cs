using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace AzureSimulator.Tests;

/// <summary>A simulator on a loopback port with a clock that the test moves, and a caller with a token.</summary>
internal sealed class Arm : IAsyncDisposable
{
    public const string ApiVersion = "2023-07-01";
    public const string One = "11111111-0000-4000-8000-000000000001";
    public const string Two = "22222222-0000-4000-8000-000000000002";

    private readonly RunningSimulator simulator;

    private Arm(RunningSimulator simulator, FakeTimeProvider clock)
    {
        this.simulator = simulator;
        Clock = clock;
        Http = new HttpClient { BaseAddress = simulator.Address };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "any");
    }

    public HttpClient Http { get; }

    public FakeTimeProvider Clock { get; }

    public SimulatorWorld World => simulator.World;

    /// <summary>Two subscriptions; the given machines are in the first unless they say otherwise.</summary>
    public static async Task<Arm> WithAsync(params VmSpec[] machines)
    {
        var world = new SimulatorWorld().WithSubscription("One", One).WithSubscription("Two", Two);
        foreach (var machine in machines)
            world.With(machine);
        return await OfAsync(world);
    }

    public static async Task<Arm> OfAsync(SimulatorWorld world)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        return new(await RunningSimulator.StartAsync(world, clock), clock);
    }

    public static VmSpec Windows(string size, string name = "vm1") => new() { Name = name, Size = size };

    public static VmSpec Linux(string size, string name = "vm1") => new() { Name = name, Size = size, Os = OsKind.Linux };

    public static string Vm(string name = "vm1", string tail = "") =>
        $"/subscriptions/{One}/resourceGroups/rg-main/providers/Microsoft.Compute/virtualMachines/{name}{tail}";

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null)
    {
        var url = path.Contains("api-version=", StringComparison.Ordinal) ? path : $"{path}{(path.Contains('?') ? '&' : '?')}api-version={ApiVersion}";
        return Http.SendAsync(new HttpRequestMessage(method, url) { Content = body is null ? null : new StringContent(body) });
    }

    public async Task<JsonNode> GetAsync(string path)
    {
        var response = await SendAsync(HttpMethod.Get, path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    public Task<HttpResponseMessage> ResizeAsync(string size, string name = "vm1") =>
        SendAsync(HttpMethod.Patch, Vm(name), """{"properties":{"hardwareProfile":{"vmSize":"SIZE"}}}""".Replace("SIZE", size));

    public Task<HttpResponseMessage> PostAsync(string verb, string name = "vm1") => SendAsync(HttpMethod.Post, Vm(name, "/" + verb));

    public Task<HttpResponseMessage> ControlAsync(HttpMethod method, string path, object? body = null) =>
        Http.SendAsync(new HttpRequestMessage(method, "/simulator" + path) { Content = body is null ? null : JsonContent.Create(body) });

    public async Task<string> PowerAsync(string name = "vm1") =>
        (string)(await GetAsync(Vm(name, "/instanceView")))["statuses"]!.AsArray()
            .Single(status => ((string)status!["code"]!).StartsWith("PowerState/", StringComparison.Ordinal))!["code"]!;

    public async Task<string> SizeAsync(string name = "vm1") => (string)(await GetAsync(Vm(name)))["properties"]!["hardwareProfile"]!["vmSize"]!;

    /// <summary>Status and error code of a refusal.</summary>
    public static async Task<(int Status, string Code, string Message)> RefusalAsync(HttpResponseMessage response)
    {
        var error = (JsonNode.Parse(await response.Content.ReadAsStringAsync()) as JsonObject)?["error"];
        return ((int)response.StatusCode, (string?)error?["code"] ?? "", (string?)error?["message"] ?? "");
    }

    public static async Task<JsonNode> BodyAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await simulator.DisposeAsync();
    }
}

internal static class Headers
{
    public static string? One(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
