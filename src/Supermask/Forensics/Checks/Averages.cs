using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether averages are those of the rows they sum up.</summary>
public sealed class Averages : ICheck
{
    private const string Hypothesis = "each average is the mean of numbers that round to the printed ones, rounded";

    /// <inheritdoc/>
    public string Id => "averages";

    /// <inheritdoc/>
    public string Method => "Averages the columns of the tables summed up, with the room that their rounding leaves, and compares "
        + "the printed averages.";

    /// <inheritdoc/>
    public string AppliesTo => "averages";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.Paper.OfKind(TableKind.Averages).Select(each => Run(each.Table, each.Entry, dossier.Paper));

    private static CheckResult Run(PrintedTable table, TableEntry entry, PrintedPaper paper)
    {
        var checkedCells = 0;
        var rows = new List<OddRow>();
        foreach (var (column, file) in entry.Of)
        {
            var printed = table.Column(column);
            for (var row = 0; row < printed.Count; row++)
            {
                var values = paper[file].Column(table.KeyOf(row));
                checkedCells++;
                if (!printed[row].IsRoundingWithin(values.Average(value => value.Low), values.Average(value => value.High)))
                {
                    rows.Add(new OddRow(
                        table.Label, $"{table.KeyOf(row)}, {column}",
                        $"{printed[row]} is printed, the rows of {paper[file].Label} average {values.Average(value => value.Real):F4}"));
                }
            }
        }

        return CheckResult.Exact(
            table.Label, $"{checkedCells - rows.Count} of {checkedCells} averages are those of their rows.", Hypothesis, rows);
    }
}
