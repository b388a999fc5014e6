using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace AzureSimulator.Tests;

/// <summary>Headers, addresses and bodies as they were recorded from Azure Resource Manager.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task A_deallocation_answers_as_recorded_and_its_addresses_name_the_host_that_the_caller_knows()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));
        var request = new HttpRequestMessage(HttpMethod.Post, Arm.Vm(tail: "/deallocate?api-version=2023-03-01"));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "management.azure.com");

        var response = await azure.Http.SendAsync(request);

        var id = response.One("x-ms-request-id");
        var operation = $"https://management.azure.com/subscriptions/{Arm.One}/providers/Microsoft.Compute/locations/westeurope/operations/{id}?p=";
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.StartsWith(operation, response.One("Azure-AsyncOperation"));
        Assert.EndsWith("&api-version=2023-03-01", response.One("Azure-AsyncOperation"));
        Assert.StartsWith(operation, response.One("Location"));
        Assert.Contains("&monitor=true&api-version=2023-03-01", response.One("Location"));
        Assert.Equal("Enabled", response.One("Azure-AsyncNotification"));
        Assert.Equal("1", response.One("Retry-After"));
        Assert.Equal("Microsoft.Compute/DeleteVM3Min;239,Microsoft.Compute/DeleteVM30Min;1199", response.One("x-ms-ratelimit-remaining-resource"));
        Assert.Equal("1199", response.One("x-ms-ratelimit-remaining-subscription-writes"));
        Assert.True(Guid.TryParse(response.One("x-ms-correlation-request-id"), out _));
        Assert.Equal(0, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_patch_answers_200_with_an_operation_of_the_request_id_and_no_Location()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));

        var response = await azure.ResizeAsync("Standard_D4s_v4");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"/operations/{response.One("x-ms-request-id")}?", response.One("Azure-AsyncOperation"));
        Assert.Null(response.One("Location"));
        Assert.Null(response.One("Retry-After"));
        Assert.StartsWith("Microsoft.Compute/PutVM3Min;239", response.One("x-ms-ratelimit-remaining-resource"));
    }

    [Fact]
    public async Task Polling_says_InProgress_with_Retry_After_and_at_the_end_Succeeded_without()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));
        var order = await azure.PostAsync("deallocate");
        var address = new Uri(order.One("Azure-AsyncOperation")!).PathAndQuery;

        var running = await azure.SendAsync(HttpMethod.Get, address);
        azure.Clock.Advance(TimeSpan.FromSeconds(10));
        var ended = await azure.SendAsync(HttpMethod.Get, address);

        var (before, after) = (await Arm.BodyAsync(running), await Arm.BodyAsync(ended));
        Assert.Equal(["startTime", "status", "name"], before.AsObject().Select(member => member.Key));
        Assert.Equal("InProgress", (string?)before["status"]);
        Assert.Equal(order.One("x-ms-request-id"), (string?)before["name"]);
        Assert.Equal("1", running.One("Retry-After"));
        Assert.StartsWith("Microsoft.Compute/GetOperation3Min;", running.One("x-ms-ratelimit-remaining-resource"));
        Assert.Equal(["startTime", "endTime", "status", "name"], after.AsObject().Select(member => member.Key));
        Assert.Equal(TimeSpan.FromSeconds(4), Time(after["endTime"]) - Time(after["startTime"]));
        Assert.Null(ended.One("Retry-After"));
    }

    [Fact]
    public async Task The_Location_address_answers_202_while_it_runs_and_then_200_without_a_body()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));
        var address = new Uri((await azure.PostAsync("deallocate")).One("Location")!).PathAndQuery;

        var running = await azure.SendAsync(HttpMethod.Get, address);
        azure.Clock.Advance(TimeSpan.FromSeconds(4));
        var ended = await azure.SendAsync(HttpMethod.Get, address);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.OK), (running.StatusCode, ended.StatusCode));
        Assert.Equal(address, new Uri(running.One("Location")!).PathAndQuery);
        Assert.Equal(0, ended.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_forgotten_operation_is_not_found()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));
        var address = new Uri((await azure.PostAsync("deallocate")).One("Azure-AsyncOperation")!).PathAndQuery;
        azure.Clock.Advance(TimeSpan.FromSeconds(4));

        await azure.ControlAsync(HttpMethod.Delete, "/operations");

        Assert.Equal((404, "NotFound"), Head(await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Get, address))));
    }

    [Theory]
    [InlineData("/subscriptions/not-a-guid/resources", 400, "InvalidSubscriptionId")]
    [InlineData("/subscriptions/33333333-0000-4000-8000-000000000003", 404, "SubscriptionNotFound")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/nowhere/providers/Microsoft.Compute/virtualMachines/vm1", 404, "ResourceGroupNotFound")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/rg-main/providers/Microsoft.Compute/virtualMachines/vm9", 404, "ResourceNotFound")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/rg-main/providers/Microsoft.Compute/disks/none", 404, "ResourceNotFound")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/rg-main/providers/Microsoft.Compute/availabilitySets/none", 404, "ResourceNotFound")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/providers/Microsoft.Compute/locations/westeurope/operations/none", 404, "NotFound")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/providers/Microsoft.Compute/locations/mars/usages", 400, "NoRegisteredProviderFound")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/providers/Microsoft.Compute/skus?$filter=name eq 'x'", 400, "InvalidFilterInQueryString")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/resources?$filter=name like 'x'", 400, "InvalidFilterInQueryString")]
    [InlineData("/subscriptions/11111111-0000-4000-8000-000000000001/resources?$skiptoken=abc", 400, "BadRequest")]
    [InlineData("/providers/Microsoft.Nothing/things", 404, "InvalidResourceType")]
    [InlineData("/", 404, "InvalidResourceType")]
    public async Task What_is_not_there_is_refused_in_ARMs_shape(string path, int status, string code)
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));

        Assert.Equal((status, code), Head(await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Get, path))));
    }

    [Fact]
    public async Task The_message_for_a_missing_machine_is_ARMs()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));

        var refusal = await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Get, Arm.Vm("vm9")));

        Assert.Equal(
            "The Resource 'Microsoft.Compute/virtualMachines/vm9' under resource group 'rg-main' was not found. "
            + "For more details please go to https://aka.ms/ARMResourceNotFoundFix", refusal.Message);
    }

    [Fact]
    public async Task A_method_that_a_path_does_not_know_is_refused()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_B4s_v2"));

        Assert.Equal((405, "HttpMethodNotSupported"), Head(await Arm.RefusalAsync(await azure.SendAsync(HttpMethod.Delete, Arm.Vm()))));
    }

    [Theory]
    [InlineData(null, "AuthenticationFailed")]
    [InlineData("Basic abc", "InvalidAuthenticationToken")]
    public async Task Without_a_bearer_token_there_is_nothing(string? authorization, string code)
    {
        await using var azure = await Arm.WithAsync();
        azure.Http.DefaultRequestHeaders.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);

        var response = await azure.SendAsync(HttpMethod.Get, "/subscriptions");

        Assert.Equal((401, code), Head(await Arm.RefusalAsync(response)));
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Without_an_api_version_there_is_nothing()
    {
        await using var azure = await Arm.WithAsync();

        Assert.Equal((400, "MissingApiVersionParameter"), Head(await Arm.RefusalAsync(await azure.Http.GetAsync("/subscriptions"))));
    }

    [Fact]
    public async Task The_callers_ids_come_back()
    {
        await using var azure = await Arm.WithAsync();
        azure.Http.DefaultRequestHeaders.Add("x-ms-client-request-id", "mine");
        azure.Http.DefaultRequestHeaders.Add("x-ms-correlation-request-id", "0ad6583c-f3d8-41e8-bd7c-51c17e7513d9");

        var response = await azure.SendAsync(HttpMethod.Get, "/subscriptions");

        Assert.Equal("mine", response.One("x-ms-client-request-id"));
        Assert.Equal("0ad6583c-f3d8-41e8-bd7c-51c17e7513d9", response.One("x-ms-correlation-request-id"));
    }

    [Fact]
    public async Task The_log_shows_every_call_in_order_with_what_was_written()
    {
        await using var azure = await Arm.WithAsync(Arm.Windows("Standard_D2s_v4"));

        await azure.GetAsync("/subscriptions");
        await azure.ResizeAsync("Standard_D4s_v4");
        await azure.ResizeAsync("Standard_D8s_v5");
        var log = (await Arm.BodyAsync(await azure.ControlAsync(HttpMethod.Get, "/requests"))).AsArray();

        Assert.Equal(["GET 200", "PATCH 200", "PATCH 409"], log.Select(entry => $"{entry!["method"]} {entry["status"]}"));
        Assert.Equal("/subscriptions?api-version=2023-07-01", (string?)log[0]!["path"]);
        Assert.Equal("""{"properties":{"hardwareProfile":{"vmSize":"Standard_D4s_v4"}}}""", (string?)log[1]!["body"]);
        Assert.Equal([false, true, true], azure.World.Requests.Select(request => request.IsWrite));

        await azure.ControlAsync(HttpMethod.Delete, "/requests");
        Assert.Empty(azure.World.Requests);
    }

    private static DateTimeOffset Time(JsonNode? node) => DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);

    private static (int, string) Head((int Status, string Code, string) refusal) => (refusal.Status, refusal.Code);
}
