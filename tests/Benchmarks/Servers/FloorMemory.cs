using Microsoft.Data.Sqlite;

namespace Benchmarks.Servers;

/// <summary>What a bot that forgets nothing must write in each turn: that it took the message, and where the conversation stands. Two prepared statements, nothing else.</summary>
internal sealed class FloorMemory
{
    private readonly Lock _gate = new();
    private readonly SqliteCommand _delivery;
    private readonly SqliteCommand _conversation;

    /// <summary>Opens a new file.</summary>
    public FloorMemory(string file)
    {
        var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        Command(connection, """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
            CREATE TABLE Deliveries (Id TEXT PRIMARY KEY); CREATE TABLE Conversations (Id TEXT PRIMARY KEY, State TEXT NOT NULL);
            """).ExecuteNonQuery();
        _delivery = Command(connection, "INSERT INTO Deliveries VALUES ($id) ON CONFLICT DO NOTHING", "$id");
        _conversation = Command(connection, "INSERT INTO Conversations VALUES ($id, $state) ON CONFLICT DO UPDATE SET State = excluded.State", "$id", "$state");
    }

    /// <summary>Notes that a message was taken.</summary>
    public void Take(string delivery) => Run(_delivery, delivery);

    /// <summary>Notes where a conversation stands.</summary>
    public void Keep(string conversation, string state) => Run(_conversation, conversation, state);

    private void Run(SqliteCommand command, params string[] values)
    {
        lock (_gate)
        {
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters[i].Value = values[i];
            }

            command.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string text, params string[] names)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddRange(names.Select(name => new SqliteParameter { ParameterName = name }));
        return command;
    }
}
