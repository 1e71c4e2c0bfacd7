using Supermask.Forensics.Printed;

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
        from result in Run(dossier.Paper[ofTable.Key], [.. ofTable])
        select result;

    // A statement that cannot be read is told by itself; the others are compared.
    private static IEnumerable<CheckResult> Run(PrintedTable table, Statement[] statements)
    {
        var compared = statements.Select(statement => (Statement: statement, Result: Compare(table, statement))).ToArray();
        var read = compared.Where(each => each.Result.Unread is null).ToArray();
        var rows = read.Where(each => each.Result.Difference is not null)
            .Select(each => new OddRow(table.Label, $"{each.Statement.Column}, {each.Statement.What}", each.Result.Difference!)).ToArray();
        if (read.Length > 0)
        {
            yield return CheckResult.Exact(
                table.Label, $"{read.Length - rows.Length} of {read.Length} numbers of the text are those of the table.", Hypothesis, rows);
        }

        foreach (var (statement, result) in compared.Where(each => each.Result.Unread is not null))
        {
            yield return CheckResult.Open(
                table.Label, $"{statement.Column}, {statement.What}: the text ({statement.Place}) is not compared, because {result.Unread}.", Hypothesis);
        }
    }

    private static Comparison Compare(PrintedTable table, Statement statement)
    {
        var column = table.Column(statement.Column);
        switch (statement.What)
        {
            case "smallest":
                return OfNumber(statement, column.MinBy(number => number.Value));
            case "largest":
                return OfNumber(statement, column.MaxBy(number => number.Value));
            case "sum":
                return OfSum(statement, column);
            case "row of the smallest":
                return OfRow(table, statement, column, column.Min(number => number.Value));
            case "row of the largest":
                return OfRow(table, statement, column, column.Max(number => number.Value));
            default:
                var found = Enumerable.Range(0, column.Count).Where(row => IsKey(table.KeyOf(row), statement.What)).ToArray();
                return found.Length == 1 ? OfNumber(statement, column[found[0]]) : throw new InvalidDataException(
                    $"{PrintedPaper.ManifestName}, statement in {statement.Place}: '{statement.What}' is {(found.Length > 1 ? "several rows" : "no row")} of "
                    + $"{table.Place}, and not smallest, largest, sum, row of the smallest or row of the largest.");
        }
    }

    private static Comparison OfNumber(Statement statement, PrintedNumber printed) =>
        StatedValue.Read(statement.Value, out var problem) is { } stated
            ? new(stated.Fits(printed) ? null : Difference(statement, stated, $"{printed}{stated.CutText(printed)}"), null)
            : new(null, problem);

    // Each number was rounded before it is added up here; counts are not.
    private static Comparison OfSum(Statement statement, IReadOnlyList<PrintedNumber> column)
    {
        if (StatedValue.Read(statement.Value, out var problem) is not { } stated)
        {
            return new(null, problem);
        }

        var sum = new PrintedNumber(column.Sum(number => number.Value), column[0].Decimals);
        return new(
            stated.FitsWithin(column.Sum(number => number.Low), column.Sum(number => number.High), sum)
                ? null
                : Difference(statement, stated, $"{sum}{stated.CutText(sum)}"),
            null);
    }

    // Printed numbers are rounded: any of several rows that tie may be the one.
    private static Comparison OfRow(PrintedTable table, Statement statement, IReadOnlyList<PrintedNumber> column, decimal extreme)
    {
        var tied = column.Index().Where(row => row.Item.Value == extreme).Select(row => table.KeyOf(row.Index)).ToArray();
        return new(
            tied.Any(key => IsKey(key, statement.Value))
                ? null
                : $"the text ({statement.Place}) names {statement.Value}, in the table it is {string.Join(" or ", tied)}",
            null);
    }

    private static string Difference(Statement statement, StatedValue stated, string printed) =>
        $"the text ({statement.Place}) has {stated}, the table {printed}";

    // Blanks in a pair are a matter of taste.
    private static bool IsKey(string key, string named) => Packed(key) == Packed(named);

    private static string Packed(string key) => string.Concat(key.Where(each => !char.IsWhiteSpace(each)));

    // In what the table differs from the text, or why the text cannot be compared; neither where they agree.
    private sealed record Comparison(string? Difference, string? Unread);
}
