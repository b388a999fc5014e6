using System.Text;

namespace Bot.Core.Sizes;

/// <summary>Reads one line of comma-separated values, quotes included (RFC 4180, without line breaks inside quotes).</summary>
internal static class Csv
{
    public static IReadOnlyList<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            (quoted, var ends) = (quoted ^ letter == '"', letter == ',' && !quoted);
            if (ends)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (letter != '"')
            {
                cell.Append(letter);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
