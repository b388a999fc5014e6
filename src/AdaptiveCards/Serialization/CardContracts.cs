using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>
/// Keeps what the model knows out of the additional properties: the serializer puts a known property's value there when it reads as the default,
/// and it would then be written beside the value that a program sets.
/// </summary>
internal sealed class CardContracts : DefaultContractResolver
{
    protected override JsonObjectContract CreateObjectContract(Type objectType)
    {
        var contract = base.CreateObjectContract(objectType);
        if (contract.ExtensionDataSetter is { } keep)
            contract.ExtensionDataSetter = (element, name, value) =>
            {
                if (contract.Properties.GetClosestMatchProperty(name) is null) keep(element, name, value);
            };
        return contract;
    }
}
