using System.Diagnostics;

namespace Benchmarks.Servers;

/// <summary>Who is measured side by side.</summary>
internal static class Contenders
{
    /// <summary>Nestor on a database of its own, every caller believed (Development).</summary>
    public static Contender Nestor(DirectoryInfo folder, Uri azure, params string[] settings) => Of("Nestor, whole turn", folder, azure, settings);

    /// <summary>Nestor on the database of its last start.</summary>
    public static Contender Again(DirectoryInfo folder, Uri azure) =>
        Nestor(folder, azure, "--Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "kept.db")}") with { Name = "Nestor, started again" };

    /// <summary>Nestor with the token of every caller checked.</summary>
    public static Contender Signed(DirectoryInfo folder, Uri azure, Registration registration, Uri serviceUrl) =>
        Of("Nestor, tokens checked", folder, azure, registration.Settings()) with { Token = registration.Token(serviceUrl) };

    /// <summary>A bare endpoint.</summary>
    public static Contender Floor { get; } = new("floor: bare ASP.NET Core echo", port => Dotnet(Path.Combine(AppContext.BaseDirectory, "Benchmarks.dll"), FloorServer.Verb, "--urls", Url(port)));

    /// <summary>A bare endpoint that forgets nothing.</summary>
    public static Contender FloorWithMemory(DirectoryInfo folder) => new("the same with two commits a turn", port => Dotnet(
        Path.Combine(AppContext.BaseDirectory, "Benchmarks.dll"), FloorServer.Verb, "--urls", Url(port), $"--{FloorServer.Memory}", Path.Combine(folder.FullName, "floor.db")));

    /// <summary>The echo bot of the Bot Framework SDK for JavaScript.</summary>
    public static Contender BotBuilder { get; } = new("botbuilder (JS) echo", port => Node("botbuilder.js", port));

    /// <summary>The echo bot of the Microsoft 365 Agents SDK for JavaScript.</summary>
    public static Contender Agents { get; } = new("agents-hosting (JS) echo", port => Node("agents.js", port));

    private static Contender Of(string name, DirectoryInfo folder, Uri azure, string[] settings) => new(name, port => Dotnet(
        Published.Program,
        [
            "--environment", "Development",
            "--contentRoot", Path.GetDirectoryName(Published.Program)!,
            "--urls", Url(port),
            "--Azure:Simulator", azure.ToString(),
            "--Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, $"nestor-{port}.db")}",
            "--Logging:LogLevel:Default", "Warning",
            .. settings,
        ]));

    private static string Url(int port) => $"http://127.0.0.1:{port}";

    private static ProcessStartInfo Dotnet(string program, params string[] arguments) => new("dotnet", [program, .. arguments]);

    private static ProcessStartInfo Node(string script, int port) =>
        new("node", [Path.Combine(Peers.Folder, script)]) { Environment = { ["PORT"] = port.ToString(System.Globalization.CultureInfo.InvariantCulture) } };
}
