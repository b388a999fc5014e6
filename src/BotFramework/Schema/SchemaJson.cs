using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How the schema is written and read. The contract resolver is made once: building contracts is what is slow.</summary>
internal static class SchemaJson
{
    /// <summary>What is the same for everyone who writes or reads the schema; it caches the contracts of all types.</summary>
    public static IContractResolver Contracts { get; } = new DefaultContractResolver();

    /// <summary>For requests: compact, ISO dates in UTC, nulls left out.</summary>
    public static JsonSerializerSettings Outgoing { get; } = NewOutgoing();

    /// <summary>For what comes in; text that looks like a date stays as it was written, typed dates keep their offset.</summary>
    public static JsonSerializerSettings Incoming { get; } = NewIncoming();

    /// <summary>Reads JSON that came in as a type.</summary>
    public static JsonSerializer Reader { get; } = JsonSerializer.Create(NewIncoming());

    /// <summary>A copy for somebody who may change it.</summary>
    public static JsonSerializerSettings NewOutgoing() => new()
    {
        Formatting = Formatting.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
    };

    /// <summary>A copy for somebody who may change it.</summary>
    public static JsonSerializerSettings NewIncoming() => new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
        DateParseHandling = DateParseHandling.None,
        // "$ref" and the like in a message are data: as references they would break the reader.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MaxDepth = 128,
    };
}
