using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether percentages are those of the counts they show.</summary>
public sealed class Shares : ICheck
{
    private const string Hypothesis = "each percentage is its count over the sum of counts, rounded";

    /// <inheritdoc/>
    public string Id => "shares";

    /// <inheritdoc/>
    public string Method => "Divides each count by the sum of its column and compares the printed percentage.";

    /// <inheritdoc/>
    public string AppliesTo => "shares";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.Paper.OfKind(TableKind.Shares).Select(each => Run(each.Table, each.Entry, dossier.Paper));

    private static CheckResult Run(PrintedTable table, TableEntry entry, PrintedPaper paper)
    {
        var cells = entry.Of.SelectMany(of => Compare(table, of.Key, of.Value, paper)).ToArray();
        var rows = cells.Where(cell => cell is not null).Select(cell => cell!).ToArray();
        return CheckResult.Exact(
            table.Label, $"{cells.Length - rows.Length} of {cells.Length} percentages are those of their counts.", Hypothesis, rows);
    }

    private static IEnumerable<OddRow?> Compare(PrintedTable table, string column, string source, PrintedPaper paper)
    {
        var (counted, countColumn) = paper.CountsOf(source, table.Place);
        var counts = counted.Column(countColumn, 0, decimal.MaxValue);
        var sum = counts.Sum(count => count.Real);
        if (sum == 0)
        {
            throw new InvalidDataException($"{counted.Place}: the counts of column {countColumn} are all 0, and nothing is a share of 0.");
        }

        var printed = table.Column(column);
        if (printed.Count != counts.Count)
        {
            throw new InvalidDataException($"{table.Place} has {printed.Count} rows, {counted.Place} {counts.Count}; shares need as many.");
        }

        return printed.Zip(counts).Index().Select(row => row.Item.First.IsRoundingOf(100 * row.Item.Second.Real / sum)
            ? null
            : new OddRow(
                table.Label, $"{table.KeyOf(row.Index)}, {column}",
                $"{row.Item.First} % is printed; {row.Item.Second} of {sum:F0} is {100 * row.Item.Second.Real / sum:F4} %"));
    }
}
