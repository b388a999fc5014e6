using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Core.Audit;

/// <summary>An entry at its place in the chain: its content holds the hash of the record before it, and its own hash is the SHA-256 of that content.</summary>
/// <remarks>The content is canonical JSON, so that anybody can compute the hash of an exported line: take <c>"hash":"…",</c> out of it, and the rest is what was hashed. (A program that writes the JSON anew may write numbers otherwise.)</remarks>
public sealed record AuditRecord
{
    /// <summary>What the first record names as the hash before it.</summary>
    public static readonly string NoHash = new('0', 64);

    private AuditRecord(long sequence, string previous, AuditEntry entry, string content, string hash) =>
        (Sequence, Previous, Entry, Content, Hash) = (sequence, previous, entry, content, hash);

    /// <summary>Its number; the first is 1 and none is left out.</summary>
    public long Sequence { get; }

    /// <summary>The hash of the record before.</summary>
    public string Previous { get; }

    /// <summary>What happened.</summary>
    public AuditEntry Entry { get; }

    /// <summary>The whole record but its hash, as canonical JSON.</summary>
    public string Content { get; }

    /// <summary>The SHA-256 of the content, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The record with its hash, as one line of JSON.</summary>
    public string Line
    {
        get
        {
            var line = JsonNode.Parse(Content)!.AsObject();
            line["hash"] = Hash;
            return CanonicalJson.Of(line);
        }
    }

    /// <summary>Gives an entry its place behind a record.</summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="previous">The hash of the record before, or <see cref="NoHash"/>.</param>
    /// <param name="entry">What happened.</param>
    public static AuditRecord Seal(long sequence, string previous, AuditEntry entry)
    {
        var content = JsonSerializer.SerializeToNode(entry, AuditJson.Default.AuditEntry)!.AsObject();
        content["sequence"] = sequence;
        content["previous"] = previous;
        var text = CanonicalJson.Of(content);
        return new(sequence, previous, entry, text, HashOf(text));
    }

    /// <summary>Reads a record; null when the content is not one. Whether the hash is right is another question: <see cref="AuditChain"/>.</summary>
    public static AuditRecord? TryRead(string content, string hash)
    {
        try
        {
            var json = JsonNode.Parse(content)!.AsObject();
            return new((long)json["sequence"]!, (string)json["previous"]!, json.Deserialize(AuditJson.Default.AuditEntry)!, content, hash);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads an exported line: the content is everything in it but the hash.</summary>
    public static bool TryReadLine(string line, [NotNullWhen(true)] out AuditRecord? record)
    {
        record = null;
        try
        {
            var json = JsonNode.Parse(line)!.AsObject();
            var hash = (string?)json["hash"];
            json.Remove("hash");
            record = TryRead(CanonicalJson.Of(json), hash ?? "");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
        }

        return record is not null;
    }

    /// <summary>The hash of a content.</summary>
    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
