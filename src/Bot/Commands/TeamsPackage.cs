using System.CommandLine;
using System.IO.Compression;
using System.Text;

namespace Bot.Commands;

/// <summary>
/// The <c>manifest</c> command: packs the Teams app with a bot's app id filled in. The same app id gives the same bytes, so that a
/// package can be compared with what is installed.
/// </summary>
internal static class TeamsPackage
{
    private const string Placeholder = "00000000-0000-0000-0000-000000000000";

    // The earliest date that a zip file can hold.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Teams wants them at the top of the archive, and nothing else in it.
    private static readonly string[] Files = ["manifest.json", "ja.json", "color.png", "outline.png"];

    /// <summary>The command, for the command line.</summary>
    public static Command Command()
    {
        var appId = new Option<Guid>("--app-id") { Description = "The bot's app id: the client id of its identity.", Required = true };
        var target = new Option<FileInfo>("--out") { Description = "The file to write.", DefaultValueFactory = _ => new("nestor.zip") };
        var command = new Command("manifest", "Packs the Teams app, ready to be uploaded.") { appId, target };
        command.SetAction(parsed => Run(parsed.GetValue(appId), parsed.GetValue(target)!));
        return command;
    }

    /// <summary>Writes the package.</summary>
    public static void Write(Guid appId, Stream target)
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in Files)
        {
            Add(archive, file, file == "manifest.json" ? Filled(file, appId) : Bytes(file));
        }
    }

    private static int Run(Guid appId, FileInfo target)
    {
        if (appId == Guid.Empty)
        {
            Console.Error.WriteLine("--app-id is all zeros: give the client id of the bot's identity.");
            return 2;
        }

        try
        {
            using var stream = target.Create();
            Write(appId, stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"--out: {target.FullName} cannot be written ({exception.Message}). Give a file in a folder that is there and that you may write.");
            return 2;
        }

        Console.WriteLine($"{target.FullName}: upload it in Teams (Apps > Manage your apps > Upload an app) or in the Teams admin center.");
        return 0;
    }

    // Stored, not compressed: the bytes then do not depend on the version of a compression library.
    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Always;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Filled(string file, Guid appId) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes(file)).Replace(Placeholder, $"{appId:D}", StringComparison.Ordinal));

    private static byte[] Bytes(string file)
    {
        using var resource = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"manifest/{file}")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
