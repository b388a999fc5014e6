using Bot.Core.Audit;

namespace Bot.Commands;

/// <summary>The audit as a file of JSON lines, which is checked without the database that it comes from.</summary>
internal static class AuditFile
{
    /// <summary>Writes all records, oldest first. What cannot be read as a record is written as it lies there, so that nothing is hidden.</summary>
    public static async Task WriteAsync(IAuditLog log, TextWriter output, CancellationToken cancellationToken)
    {
        await foreach (var stored in log.ReadAsync(cancellationToken))
        {
            var line = AuditRecord.TryRead(stored.Content, stored.Hash)?.Line ?? System.Text.Json.JsonSerializer.Serialize(stored, StoredRecordJson.Default.StoredRecord);
            await output.WriteLineAsync(line.AsMemory(), cancellationToken);
        }
    }

    /// <summary>Checks the chain in a file. Whether it ends where it should is known only with an expected head.</summary>
    public static async Task<(ChainHead Head, AuditFault? Fault)> VerifyAsync(FileInfo file, ChainHead? expected, CancellationToken cancellationToken)
    {
        var chain = new AuditChain(expected is null ? [] : [expected]);
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            var fault = AuditRecord.TryReadLine(line, out var record) ? chain.Follow(StoredRecord.Of(record)) : new AuditFault.Changed(chain.Head.Sequence + 1);
            if (fault is not null)
            {
                return (chain.Head, fault);
            }
        }

        return (chain.Head, chain.End());
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(StoredRecord))]
internal sealed partial class StoredRecordJson : System.Text.Json.Serialization.JsonSerializerContext;
