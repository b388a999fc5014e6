using System.Data.Common;
using Bot.Cloud;
using Bot.Hosting;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Commands.Checkup;

/// <summary>The database and its schema. A SQLite file is looked at in a copy, for even a reader leaves files beside it.</summary>
internal static class DatabaseLink
{
    private const string Link = "database";
    private const string FileRepair = "Name a file in a folder that the bot may write: export Storage__ConnectionString='Data Source=/data/nestor.db'";
    private const string ServerRepair =
        "Let the bot reach the server; at Azure's without a password, make its identity a user: az postgres flexible-server microsoft-entra-admin create --resource-group rg-nestor --server-name $(az postgres flexible-server list --resource-group rg-nestor --query '[0].name' --output tsv) --display-name id-nestor --object-id $(az identity show --name id-nestor --resource-group rg-nestor --query principalId --output tsv) --type ServicePrincipal";

    public static async Task<DoctorFinding> LookAsync(Settings settings, CancellationToken cancellationToken)
    {
        var isShared = StorageSetup.IsShared(settings.Database);
        try
        {
            return isShared ? await JudgeAsync(settings.Azure, settings.Database, "PostgreSQL", cancellationToken) : await FileAsync(settings, cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            return DoctorFinding.Failed(Link, $"does not open: {exception.Message}", isShared ? ServerRepair : FileRepair);
        }
    }

    private static async Task<DoctorFinding> FileAsync(Settings settings, CancellationToken cancellationToken)
    {
        var file = new FileInfo(new SqliteConnectionStringBuilder(settings.Database).DataSource);
        if (file.Directory is not { Exists: true })
        {
            return DoctorFinding.Failed(Link, $"the folder {file.DirectoryName} does not exist.", FileRepair);
        }

        TryWriting(file.Directory);
        if (!file.Exists)
        {
            return DoctorFinding.Ok(Link, $"{file.FullName} is made at the first start.");
        }

        var folder = Directory.CreateTempSubdirectory("nestor-doctor-");
        try
        {
            return await JudgeAsync(settings.Azure, $"Data Source={Copy(file, folder)};Pooling=False", file.FullName, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // SQLite writes beside the file too. What is tried is gone before anybody sees it.
    private static void TryWriting(DirectoryInfo folder)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose };
        using var attempt = new FileStream(Path.Combine(folder.FullName, $".nestor-doctor-{Guid.NewGuid():N}"), options);
    }

    private static async Task<DoctorFinding> JudgeAsync(AzureOptions azure, string connectionString, string name, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddCloud(azure).AddExistingStorage(connectionString).BuildServiceProvider();
        return await StorageCheck.TroubleAsync(services, cancellationToken) switch
        {
            null => DoctorFinding.Ok(Link, $"{name} opens and has the schema of this version."),
            { IsNewer: true } trouble => DoctorFinding.Failed(Link, $"{name}: {trouble.Words}.", "Run the version that wrote it, or bring back the copy of before the update."),
            { } trouble => DoctorFinding.Warning(Link, $"{name}: {trouble.Words}. The next start upgrades it.", "Copy it before you start the new version: the way back needs that copy."),
        };
    }

    // What was written last may still be in the journal beside the file.
    private static string Copy(FileInfo file, DirectoryInfo folder)
    {
        foreach (var part in (string[])["", "-wal"])
        {
            if (File.Exists(file.FullName + part))
            {
                File.Copy(file.FullName + part, Path.Combine(folder.FullName, file.Name + part));
            }
        }

        return Path.Combine(folder.FullName, file.Name);
    }
}
