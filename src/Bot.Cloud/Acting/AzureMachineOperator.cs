using System.Text.Json;
using Azure;
using Azure.ResourceManager;
using Azure.ResourceManager.Compute;
using Azure.ResourceManager.Compute.Models;
using Bot.Cloud.Connection;
using Bot.Cloud.Refusals;
using Bot.Cloud.Wire;
using Bot.Core.Machines;
using Microsoft.Extensions.Logging;

namespace Bot.Cloud.Acting;

/// <summary>Changes machines through the SDK, and asks how it went by reading the operation's own address: the SDK hides why a resize failed.</summary>
internal sealed partial class AzureMachineOperator(ArmConnection connection, ArmReader arm, ILogger<AzureMachineOperator> logger) : IMachineOperator
{
    public Task<ActResult> ResizeAsync(MachineId id, string size, CancellationToken cancellationToken) =>
        ActAsync("resize", id, vm => vm.UpdateAsync(WaitUntil.Started, OnlySize(size), cancellationToken), cancellationToken);

    public Task<ActResult> DeallocateAsync(MachineId id, CancellationToken cancellationToken) =>
        ActAsync("deallocate", id, vm => vm.DeallocateAsync(WaitUntil.Started, cancellationToken: cancellationToken), cancellationToken);

    public Task<ActResult> StartAsync(MachineId id, CancellationToken cancellationToken) =>
        ActAsync("start", id, vm => vm.PowerOnAsync(WaitUntil.Started, cancellationToken), cancellationToken);

    public async Task<OperationStatus> PollAsync(Uri operation, CancellationToken cancellationToken)
    {
        if (!connection.Owns(operation))
        {
            LogForeign(operation.Host);
            return new OperationStatus.Forgotten();
        }
        try
        {
            using var answer = await arm.AskAsync(operation, cancellationToken);
            return Status(answer);
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new OperationStatus.Unreachable(refusal);
        }
    }

    private static VirtualMachinePatch OnlySize(string size) =>
        new() { HardwareProfile = new() { VmSize = new VirtualMachineSizeType(size) } };

    private async Task<ActResult> ActAsync<TOperation>(
        string act, MachineId id, Func<VirtualMachineResource, Task<TOperation>> send, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        var vm = connection.Client.GetVirtualMachineResource(
            VirtualMachineResource.CreateResourceIdentifier(id.SubscriptionId, id.ResourceGroup, id.Name));
        var result = await SendAsync(() => send(vm), cancellationToken);
        LogActed(act, id, result);
        return result;
    }

    private static async Task<ActResult> SendAsync<TOperation>(Func<Task<TOperation>> send, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        try
        {
            return Accepted((await send()).GetRawResponse());
        }
        catch (RequestFailedException taken) when (taken is { Status: 202 } && taken.GetRawResponse() is { } response)
        {
            return Accepted(response); // The SDK expects 200 of a PATCH; Azure may as well say that it took the order.
        }
        catch (Exception exception) when (Refusal.TryRead(exception, cancellationToken, out var refusal))
        {
            return new ActResult.Refused(refusal);
        }
    }

    private static ActResult Accepted(Response response) =>
        new ActResult.Accepted(response.Operation(), response.RetryAfter(), response.CorrelationId());

    private OperationStatus Status(Response answer) => answer.Status switch
    {
        200 => Status(answer, Body(answer)),
        202 => new OperationStatus.Running(answer.RetryAfter()),
        204 => new OperationStatus.Succeeded(),
        403 => NotAllowed(answer),
        404 or 410 => new OperationStatus.Forgotten(),
        _ => new OperationStatus.Unreachable(Refusal.Read(answer)),
    };

    private static OperationStatus Status(Response answer, OperationJson? body) => body?.Status?.ToUpperInvariant() switch
    {
        null or "SUCCEEDED" => new OperationStatus.Succeeded(),
        "FAILED" => new OperationStatus.Failed(Refusal.Read(body.Error, answer)),
        "CANCELED" => new OperationStatus.Failed(Refusal.Read(body.Error ?? new("OperationPreempted", "The operation was cancelled.", null), answer)),
        _ => new OperationStatus.Running(answer.RetryAfter()),
    };

    // Azure answers without a body when it has nothing more to say than its status.
    private static OperationJson? Body(Response answer) =>
        answer.Content.ToMemory() is { IsEmpty: false } json ? JsonSerializer.Deserialize(json.Span, CloudJson.Default.OperationJson) : null;

    // Asking again would not help: the machine itself has to tell.
    private OperationStatus NotAllowed(Response answer)
    {
        LogNotAllowed(Refusal.Read(answer).Message);
        return new OperationStatus.Forgotten();
    }

    [LoggerMessage(LogLevel.Information, "{Act} {Machine}: {Result}")]
    private partial void LogActed(string act, MachineId machine, ActResult result);

    [LoggerMessage(LogLevel.Warning, "An operation's address leads to {Host}, which is not Azure Resource Manager: not followed")]
    private partial void LogForeign(string host);

    [LoggerMessage(LogLevel.Warning, "May not read how the operation stands; give the bot Microsoft.Compute/locations/operations/read. Azure says: {Message}")]
    private partial void LogNotAllowed(string message);
}
