using Supermask.Forensics.Papers;

namespace Supermask.Forensics.Checks;

/// <summary>Whether numbers that the text states are those of the tables.</summary>
public sealed class StatedTwice : ICheck
{
    private const string Hypothesis = "the text and the table print one number, the one with fewer digits rounded";

    /// <inheritdoc/>
    public string Id => "stated-twice";

    /// <inheritdoc/>
    public string Method => "Compares every number that the text states of a table with that table.";

    /// <inheritdoc/>
    public string AppliesTo => "statements of the text";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from statement in dossier.Paper.Statements
        group statement by statement.File into ofTable
        select Run(dossier.Paper[ofTable.Key], [.. ofTable]);

    private static CheckResult Run(PrintedTable table, Statement[] statements)
    {
        var rows = statements
            .Select(statement => (Statement: statement, Problem: Problem(table, statement)))
            .Where(each => each.Problem is not null)
            .Select(each => new OddRow(table.Label, $"{each.Statement.Column}, {each.Statement.What}", each.Problem!)).ToArray();
        return CheckResult.Exact(
            table.Label, $"{statements.Length - rows.Length} of {statements.Length} numbers of the text are those of the table.", Hypothesis, rows);
    }

    private static string? Problem(PrintedTable table, Statement statement)
    {
        var column = table.Column(statement.Column);
        switch (statement.What)
        {
            case "smallest":
                return Differ(statement, column.MinBy(number => number.Value));
            case "largest":
                return Differ(statement, column.MaxBy(number => number.Value));
            case "sum":
                return Differ(statement, new PrintedNumber(column.Sum(number => number.Value), column[0].Decimals));
            case "row of the smallest":
                return DifferInRow(table, statement, column.Index().MinBy(row => row.Item.Value).Index);
            case "row of the largest":
                return DifferInRow(table, statement, column.Index().MaxBy(row => row.Item.Value).Index);
            default:
                var found = Enumerable.Range(0, column.Count).Where(row => table.KeyOf(row) == statement.What).ToArray();
                return found.Length == 1 ? Differ(statement, column[found[0]]) : throw new InvalidDataException(
                    $"{Paper.ManifestName}: '{statement.What}' is neither a row of {table.Label} nor smallest, largest, sum, row of the "
                    + "smallest or row of the largest.");
        }
    }

    private static string? Differ(Statement statement, PrintedNumber printed)
    {
        var stated = PrintedNumber.Parse(statement.Value, $"{Paper.ManifestName}, statement in {statement.Place}");
        var (coarse, fine) = stated.Decimals < printed.Decimals ? (stated, printed) : (printed, stated);
        if (coarse.IsRoundingOf(fine.Real))
        {
            return null;
        }

        var cut = coarse.IsCutOff(fine.Real) ? $"; {coarse} is {fine} cut off and not rounded" : "";
        return $"the text ({statement.Place}) has {stated}, the table {printed}{cut}";
    }

    private static string? DifferInRow(PrintedTable table, Statement statement, int row) => table.KeyOf(row) == statement.Value
        ? null
        : $"the text ({statement.Place}) names {statement.Value}, in the table it is {table.KeyOf(row)}";
}
