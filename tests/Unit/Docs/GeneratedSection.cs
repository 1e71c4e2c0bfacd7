namespace Supermask.Unit.Docs;

/// <summary>A part of the README that is made of a recorded file and stands between two comments.</summary>
/// <param name="source">The file.</param>
internal sealed class GeneratedSection(string source)
{
    private const string End = "<!-- End of what is generated. -->";

    private readonly string start = $"<!-- Generated from {source} by a test; edits are lost. -->\n";

    /// <summary>The README with other words in this part.</summary>
    public string In(string readme, string words)
    {
        var from = readme.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return $"{readme[..from]}\n{words}\n{readme[readme.IndexOf(End, from, StringComparison.Ordinal)..]}";
    }

    /// <summary>A table in Markdown.</summary>
    public static string Table(string[] header, IEnumerable<string[]> rows) => string.Concat(
        new[] { header, [.. header.Select(_ => "---")] }.Concat(rows).Select(row => $"| {string.Join(" | ", row)} |\n"));
}
