using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bot.Storage.Schema;

/// <summary>Lets <c>dotnet ef migrations add NAME --project src/Bot.Storage</c> work without a host.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<StorageContext>
{
    public StorageContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<StorageContext>();
        StorageSetup.Configure(options, "Data Source=design.db");
        return new(options.Options);
    }
}
