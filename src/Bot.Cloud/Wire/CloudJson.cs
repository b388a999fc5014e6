using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Cloud.Wire;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PageJson<SubscriptionJson>), TypeInfoPropertyName = "Subscriptions")]
[JsonSerializable(typeof(PageJson<ResourceJson>), TypeInfoPropertyName = "Resources")]
[JsonSerializable(typeof(PageJson<AvailableSizeJson>), TypeInfoPropertyName = "AvailableSizes")]
[JsonSerializable(typeof(PageJson<UsageJson>), TypeInfoPropertyName = "Usages")]
[JsonSerializable(typeof(PageJson<LockJson>), TypeInfoPropertyName = "Locks")]
[JsonSerializable(typeof(PageJson<SkuJson>), TypeInfoPropertyName = "Skus")]
[JsonSerializable(typeof(PageJson<ReservationJson>), TypeInfoPropertyName = "Reservations")]
[JsonSerializable(typeof(AvailabilitySetJson))]
[JsonSerializable(typeof(ProximityGroupJson))]
[JsonSerializable(typeof(HostJson))]
[JsonSerializable(typeof(ScaleSetJson))]
[JsonSerializable(typeof(PolicyQuestionJson))]
[JsonSerializable(typeof(PolicyAnswerJson))]
[JsonSerializable(typeof(GraphQuestionJson))]
[JsonSerializable(typeof(GraphAnswerJson))]
[JsonSerializable(typeof(PricePageJson))]
[JsonSerializable(typeof(FeatureJson))]
[JsonSerializable(typeof(NetworkInterfaceJson))]
[JsonSerializable(typeof(DiskJson))]
[JsonSerializable(typeof(VmJson))]
[JsonSerializable(typeof(OperationJson))]
[JsonSerializable(typeof(ErrorAnswerJson))]
internal sealed partial class CloudJson : JsonSerializerContext;
