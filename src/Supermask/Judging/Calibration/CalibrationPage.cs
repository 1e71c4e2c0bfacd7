using System.Globalization;
using System.Text;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging.Calibration;

/// <summary>The tables of <c>docs/judge.md</c> that show what came of trying the judge.</summary>
public static class CalibrationPage
{
    private const string Begin = "<!-- calibration: begin -->\n";
    private const string End = "<!-- calibration: end -->";

    /// <summary>The page with the tables of a calibration in place of its own.</summary>
    /// <exception cref="InvalidDataException">The page has no place for them.</exception>
    public static string Render(string page, JudgeCalibration calibration)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new InvalidDataException(
                $"docs/judge.md has no place for the tables. Likely cause: a marker was edited. To mend it: git checkout docs/judge.md");
        }

        var text = new StringBuilder(page[..(begin + Begin.Length)]);
        foreach (var (title, shape) in Methods)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n");
            Append(text, JudgeCalibration.Seeds, calibration.Cells.Where(cell => cell.Shape == shape)
                .GroupBy(cell => (Name: cell.Scatter, cell.Comparisons)));
        }

        foreach (var (title, shape) in Methods.Where(method => method.Shape != Shape.Serial))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### In stages: {title[..title.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant()}\n\n");
            Append(text, JudgeCalibration.MostSeeds, calibration.Staged.Where(cell => cell.Shape == shape)
                .GroupBy(cell => (Name: cell.Scatter, cell.Comparisons)));
        }

        text.Append("\n### Real networks\n\n");
        Append(text, JudgeCalibration.SeedsOfReal, calibration.Real.GroupBy(cell => (Name: $"{cell.Scatter} ({cell.Shape.ToString().ToLowerInvariant()})", cell.Comparisons)));
        text.Append("\n### Normal numbers in the place of real networks\n\n");
        Append(text, JudgeCalibration.SeedsOfReal, calibration.Control.GroupBy(cell => (
            Name: $"{cell.Scatter[..cell.Scatter.IndexOf(',', StringComparison.Ordinal)]}, the worst of {ControlSets.OfEachSize} sets", cell.Comparisons)));
        text.Append("\n### Above 6 %\n\n");
        AppendAbove(text, calibration);
        return text.Append('\n').Append(page[end..]).ToString();
    }

    /// <summary>Why a method does not hold for a way of scattering; empty where it should.</summary>
    public static string Why(CalibrationCell cell) => (cell.Shape, cell.Scatter) switch
    {
        (Shape.Symmetric, Scatter.InSequence) => "Student's interval takes values for independent; rounds of timing are judged as in sequence",
        (Shape.Serial, Scatter.InSequence) => "the correlation of few rounds is itself uncertain; 24 are timed",
        (Shape.Symmetric, "uniform" or "two values, evenly") => "Student's interval of few values without tails; means over thousands of images have some",
        _ when IsReal(cell.Scatter) => "30 or 60 networks drawn from again and again are uneven themselves, as sets of normal numbers show",
        _ when cell.Question.StartsWith("of a single run", StringComparison.Ordinal) => "one more draw is judged by its own tail, of which few values tell too little",
        (Shape.Symmetric, "normal") => "4,000 trials tell a share to 0.4 points; all looks together err in at most 6 %",
        (_, Scatter.BothTails) => "two long tails, of which few values tell too little",
        (Shape.Symmetric, _) when IsOneSided(cell.Scatter) => "Student's interval takes tails for even; quantities with a long one are judged as skewed",
        (Shape.Skewed, _) when IsOneSided(cell.Scatter) => "a tail of which few values tell too little",
        _ => "",
    };

    private static bool IsReal(string scatter) =>
        scatter.EndsWith(", partitioned", StringComparison.Ordinal) || scatter.EndsWith(", permuted", StringComparison.Ordinal);

    private static bool IsOneSided(string scatter) =>
        scatter.Contains("tail ", StringComparison.Ordinal) || scatter.Contains("Gumbel", StringComparison.Ordinal) || scatter.Contains("tied", StringComparison.Ordinal);

    private static readonly (string Title, Shape Shape)[] Methods =
    [
        ("Symmetric quantities: Student's interval", Shape.Symmetric),
        ("Skewed quantities: the straightened one", Shape.Skewed),
        ("Rounds of timing: effective rounds", Shape.Serial),
    ];

    private static void Append(
        StringBuilder text, IReadOnlyList<int> seeds, IEnumerable<IGrouping<(string Name, int Comparisons), CalibrationCell>> rows)
    {
        text.Append("| values | comparisons | ").AppendJoin(" | ", seeds.Select(count => $"{count} seeds")).Append(" |\n");
        text.Append("| --- | --- | ").AppendJoin(" | ", seeds.Select(_ => "---")).Append(" |\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Key.Name} | {row.Key.Comparisons} | ");
            text.AppendJoin(" | ", seeds.Select(count => Show(row.Max(cell => cell.Percent[count])))).Append(" |\n");
        }
    }

    private static void AppendAbove(StringBuilder text, JudgeCalibration calibration)
    {
        var above = calibration.Cells.Concat(calibration.Staged).Concat(calibration.Real).SelectMany(cell => cell.Percent
            .Where(entry => entry.Value > CalibrationCell.Allowed).Select(entry => (Cell: cell, Seeds: entry.Key, Percent: entry.Value)))
            .GroupBy(each => (each.Cell.Shape, each.Cell.Scatter)).ToArray();
        text.Append("| values | judged as | worst | where | why |\n| --- | --- | --- | --- | --- |\n");
        foreach (var group in above)
        {
            var worst = group.MaxBy(each => each.Percent);
            var where = string.Join("; ", group.GroupBy(each => each.Cell.Comparisons).Select(each =>
                $"{each.Key} {(each.Key == 1 ? "comparison" : "comparisons")}: {string.Join(", ", each.Select(cell => cell.Seeds).Distinct().Order())} seeds"));
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key.Scatter} | {group.Key.Shape.ToString().ToLowerInvariant()} | ");
            text.Append(CultureInfo.InvariantCulture, $"{Show(worst.Percent)} ({worst.Cell.Question}: {worst.Cell.Lie}) | {where} | {Why(worst.Cell)} |\n");
        }
    }

    private static string Show(double percent) => percent.ToString("0.0", CultureInfo.InvariantCulture);
}
