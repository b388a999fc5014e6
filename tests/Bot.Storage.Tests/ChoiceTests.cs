using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Bot.Storage.Tests;

public class ChoiceTests
{
    [Theory]
    [InlineData("Data Source=nestor.db")]
    [InlineData("DataSource=/data/nestor.db;Cache=Private")]
    [InlineData("filename=nestor.db")]
    public void A_file_is_SQLite(string connectionString) => Assert.IsType<DatabaseChoice.Sqlite>(DatabaseChoice.Of(connectionString));

    [Theory]
    [InlineData("Host=db;Database=nestor;Username=bot;Password=p w")]
    [InlineData("Server=db;Database=nestor;User ID=bot;Password=p w;Port=5432")]
    [InlineData("postgres://bot:p%20w@db/nestor")]
    [InlineData("postgresql://bot:p%20w@db:5432/nestor?sslmode=require")]
    public void A_host_is_PostgreSQL(string connectionString)
    {
        var read = new NpgsqlConnectionStringBuilder(Assert.IsType<DatabaseChoice.Postgres>(DatabaseChoice.Of(connectionString)).ConnectionString);

        Assert.Equal(("db", 5432, "nestor", "bot", "p w"), (read.Host, read.Port, read.Database, read.Username, read.Password));
        Assert.Equal(20, read.MaxPoolSize);
    }

    [Theory]
    [InlineData("Host=nestor.postgres.database.azure.com;Database=nestor;Username=nestor-bot", true)]
    [InlineData("postgres://nestor-bot@nestor.postgres.database.azure.com/nestor", true)]
    [InlineData("Host=nestor.postgres.database.azure.com;Database=nestor;Username=nestor-bot;Password=secret", false)]
    [InlineData("Host=postgres.database.azure.com.evil.example;Database=nestor;Username=nestor-bot", false)]
    [InlineData("Host=127.0.0.1;Database=nestor;Username=nestor-bot", false)]
    public void Only_Azures_servers_get_a_token_and_only_without_a_password(string connectionString, bool token)
    {
        var postgres = Assert.IsType<DatabaseChoice.Postgres>(DatabaseChoice.Of(connectionString));

        Assert.Equal(token, postgres.TakesToken);
        Assert.Equal(token, new NpgsqlConnectionStringBuilder(postgres.ConnectionString).SslMode == SslMode.VerifyFull);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nestor.db")]
    [InlineData("Data Source=")]
    [InlineData("Host=db")]
    [InlineData("Host=db;Data Source=nestor.db;Database=nestor")]
    [InlineData("Host=db;Database=nestor;Colour=red;Password=secret")]
    [InlineData("Data Source=nestor.db;Colour=red")]
    [InlineData("postgres://")]
    [InlineData("postgres://db")]
    [InlineData("postgres://bot:secret@db/nestor?colour=red")]
    [InlineData("mysql://db/nestor")]
    public void Anything_else_is_refused_with_words_that_show_no_password(string connectionString)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddStorage(connectionString));

        Assert.Contains("Storage:ConnectionString", refusal.Message);
        Assert.Contains("Data Source=nestor.db", refusal.Message);
        Assert.Contains("Host=", refusal.Message);
        Assert.DoesNotContain("secret", refusal.Message);
    }
}
