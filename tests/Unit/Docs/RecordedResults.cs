using Supermask.Papers;
using Supermask.Reporting.Tables;

namespace Supermask.Unit.Docs;

/// <summary>The README's section of what came out: counts and chosen claims, taken from <c>reports/README.md</c>.</summary>
internal static class RecordedResults
{
    private static readonly GeneratedSection Section = new("reports/README.md");

    /// <summary>The README with this section as the recorded page has it.</summary>
    public static string Render(string readme, string recorded)
    {
        var rows = recorded.ReplaceLineEndings("\n").Split('\n').Select(Markdown.CellsOf).ToArray();
        return Section.In(readme, $"{Counts(rows)}\n{Kinds(rows)}\n{Claims(rows)}");
    }

    private static string Counts(IReadOnlyList<string>[] rows)
    {
        var table = rows.SkipWhile(row => row is not ["paper", "part", ..]).TakeWhile(row => row.Count > 0).ToArray();
        var papers = table.Skip(2).GroupBy(row => row[0]).Select(paper => (
            Name: paper.Key == "none" ? "statements of our own" : paper.Key,
            Counts: Enumerable.Range(2, table[0].Count - 2).Select(column => paper.Sum(row => int.Parse(row[column], null)))));
        return GeneratedSection.Table(["claims of", .. table[0].Skip(2)], papers.Select(paper => (string[])[paper.Name, .. paper.Counts.Select(count => $"{count}")]));
    }

    // As the recorded page has them.
    private static string Kinds(IReadOnlyList<string>[] rows)
    {
        var table = rows.SkipWhile(row => row is not ["paper", "rests on", ..]).TakeWhile(row => row.Count > 0).ToArray();
        return GeneratedSection.Table([.. table[0]], table.Skip(2).Select(row => (string[])[.. row]));
    }

    private static string Claims(IReadOnlyList<string>[] rows)
    {
        var claims = rows.SkipWhile(row => row is not ["claim", ..]).TakeWhile(row => row.Count > 0).ToArray();
        return GeneratedSection.Table(
            ["question", "claim", "published", "measured, 90 % interval", "verdict"],
            from question in AllPapers.All.SelectMany(paper => paper.Questions)
            from row in claims
            where row[0] == question.Claim
            select (string[])[question.Text, question.Claim, row[^4], row[^3], $"{row[^1]}{DecidedBy(row[^5])}"]);
    }

    // What a claim rests on ends with the reading that decides it, where one does.
    private static string DecidedBy(string restsOn) => restsOn.Split("; ") is [_, var decided] ? $" ({decided}, not by measuring)" : "";
}
