using System.Buffers.Binary;
using System.IO.Compression;

namespace Deploy.Tests;

/// <summary>Reads the pixels of a PNG file of 8 bits a channel, RGB or RGBA, not interlaced.</summary>
/// <remarks>https://www.w3.org/TR/png-3/ (read 2026-11): chunks in clause 5, filters in clause 9.</remarks>
internal static class Png
{
    /// <summary>The pixels, row by row.</summary>
    public static IReadOnlyList<(int Red, int Green, int Blue, int Alpha)> Read(byte[] file)
    {
        var (width, channels) = (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), file[25] == 6 ? 4 : 3);
        Assert.True(file[24] == 8 && file[25] is 2 or 6 && file[28] == 0, "Another kind of PNG.");
        return [.. Rows(Inflated(file), width * channels, channels).SelectMany(row => row.Chunk(channels)).Select(pixel => ((int)pixel[0], (int)pixel[1], (int)pixel[2], channels == 4 ? pixel[3] : 255))];
    }

    private static byte[] Inflated(byte[] file)
    {
        using var data = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(file, at + 8, length);
            }

            at += length + 12;
        }

        data.Position = 0;
        using var pixels = new ZLibStream(data, CompressionMode.Decompress);
        using var all = new MemoryStream();
        pixels.CopyTo(all);
        return all.ToArray();
    }

    // Each row says first by what its bytes were foretold: by nothing, the left, the one above, both, or whichever is nearest.
    private static IEnumerable<byte[]> Rows(byte[] data, int length, int step)
    {
        var above = new byte[length];
        foreach (var line in data.Chunk(length + 1))
        {
            var row = line[1..];
            for (var at = 0; at < length; at++)
            {
                var (left, up, corner) = (at < step ? 0 : row[at - step], above[at], at < step ? 0 : above[at - step]);
                row[at] += (byte)(line[0] switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Nearest(left, up, corner) });
            }

            yield return row;
            above = row;
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
