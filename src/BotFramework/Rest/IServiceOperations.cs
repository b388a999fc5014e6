namespace Microsoft.Rest;

/// <summary>A group of operations of a service.</summary>
/// <typeparam name="T">The client of the service.</typeparam>
public interface IServiceOperations<T>
    where T : ServiceClient<T>
{
    /// <summary>The client that the operations belong to.</summary>
    T Client { get; }
}
