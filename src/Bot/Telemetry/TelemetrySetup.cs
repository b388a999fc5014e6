using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Bot.Telemetry;

/// <summary>OpenTelemetry, by its standard environment variables: off unless one of them says where to send traces, metrics or logs.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/otel/protocol/exporter/ (read 2026-11): an endpoint for one signal goes before the common one.</remarks>
internal static class TelemetrySetup
{
    private const string Common = "OTEL_EXPORTER_OTLP";

    /// <summary>Adds what is measured, and the exporters of the signals that have an endpoint.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<Meters>().AddSingleton<TurnWatch>().AddHostedService<RequestCensus>();
        if (IsOff(settings))
        {
            return services;
        }

        var telemetry = services.AddOpenTelemetry().ConfigureResource(Name);
        AddTraces(telemetry, settings);
        AddMeasures(telemetry, settings);
        AddLogs(telemetry, settings);
        return services;
    }

    // What the environment says of itself (OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES) goes before what we say: the last that is added counts.
    private static void Name(ResourceBuilder resource) =>
        resource.Clear().AddTelemetrySdk().AddService("nestor", serviceVersion: Version()).AddEnvironmentVariableDetector();

    private static void AddTraces(OpenTelemetryBuilder telemetry, IConfiguration settings)
    {
        if (HasEndpoint(settings, "TRACES"))
        {
            telemetry.WithTracing(tracing => tracing
                .AddSource(Spans.Name)
                .AddAspNetCoreInstrumentation(web => web.Filter = http => !http.Request.Path.StartsWithSegments("/health"))
                .AddHttpClientInstrumentation()
                .AddOtlpExporter(options => Aim(options, settings, "TRACES")));
        }
    }

    private static void AddMeasures(OpenTelemetryBuilder telemetry, IConfiguration settings)
    {
        if (HasEndpoint(settings, "METRICS"))
        {
            telemetry.WithMetrics(metrics => metrics
                .AddMeter(Spans.Name, "Microsoft.AspNetCore.Hosting", "System.Net.Http", "System.Runtime")
                .AddOtlpExporter(options => Aim(options, settings, "METRICS")));
        }
    }

    private static void AddLogs(OpenTelemetryBuilder telemetry, IConfiguration settings)
    {
        if (HasEndpoint(settings, "LOGS"))
        {
            telemetry.WithLogging(logging => logging.AddOtlpExporter(options => Aim(options, settings, "LOGS")), options => options.IncludeScopes = true);
        }
    }

    private static bool IsOff(IConfiguration settings) => string.Equals(settings["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase);

    private static bool HasEndpoint(IConfiguration settings, string signal) =>
        !string.Equals(settings[$"OTEL_{signal}_EXPORTER"], "none", StringComparison.OrdinalIgnoreCase)
        && (!string.IsNullOrWhiteSpace(settings[$"{Common}_ENDPOINT"]) || !string.IsNullOrWhiteSpace(settings[$"{Common}_{signal}_ENDPOINT"]));

    // The exporter reads the common variables itself.
    private static void Aim(OtlpExporterOptions options, IConfiguration settings, string signal)
    {
        if (Uri.TryCreate(settings[$"{Common}_{signal}_ENDPOINT"], UriKind.Absolute, out var endpoint))
        {
            options.Endpoint = endpoint;
        }

        options.Headers = settings[$"{Common}_{signal}_HEADERS"] ?? options.Headers;
        options.Protocol = settings[$"{Common}_{signal}_PROTOCOL"] switch
        {
            "http/protobuf" => OtlpExportProtocol.HttpProtobuf,
            "grpc" => OtlpExportProtocol.Grpc,
            _ => options.Protocol,
        };
    }

    private static string Version() => typeof(TelemetrySetup).Assembly.GetName().Version?.ToString(3) ?? "";
}
