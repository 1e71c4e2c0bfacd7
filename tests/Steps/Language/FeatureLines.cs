using Reqnroll.Bindings;
using Supermask.Session;

namespace Supermask.Steps.Language;

/// <summary>What the feature files say, step by step.</summary>
internal static class FeatureLines
{
    private const string TextFence = "\"\"\"";

    /// <summary>Every step of every feature; the first row of examples is filled into those of an outline.</summary>
    public static IReadOnlyList<(StepDefinitionType Type, string Text)> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "features"), "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).SelectMany(Of),
    ];

    private static IEnumerable<(StepDefinitionType Type, string Text)> Of(string path)
    {
        string[] lines = [.. File.ReadAllLines(path).Select(line => line.Trim())];
        var (type, isInText) = (StepDefinitionType.Given, false);
        foreach (var (at, line) in lines.Index())
        {
            isInText ^= line.StartsWith(TextFence, StringComparison.Ordinal);
            if (isInText || line.Split(' ', 2) is not [var keyword, var text])
            {
                continue;
            }

            if (Enum.TryParse<StepDefinitionType>(keyword, out var named))
            {
                type = named;
            }
            else if (keyword is not ("And" or "But" or "*"))
            {
                continue;
            }

            yield return (type, Filled(text, lines[at..]));
        }
    }

    private static string Filled(string text, IEnumerable<string> rest)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var rows = rest.SkipWhile(line => !line.StartsWith("Examples:", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|')).Take(2).Select(Cells).ToArray();
        return rows.Length < 2 ? text : rows[0].Zip(rows[1]).Aggregate(
            text, (filled, cell) => filled.Replace($"<{cell.First}>", cell.Second, StringComparison.Ordinal));
    }

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(cell => cell.Trim())];
}
