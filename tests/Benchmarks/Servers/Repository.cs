namespace Benchmarks.Servers;

/// <summary>The repository that this was built in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Root(new(AppContext.BaseDirectory)).FullName;

    private static DirectoryInfo Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Bot.sln")) ? folder : Root(folder.Parent!);
}
