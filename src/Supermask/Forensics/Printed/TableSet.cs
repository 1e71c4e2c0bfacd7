namespace Supermask.Forensics.Printed;

/// <summary>The tables about the masks of one network.</summary>
/// <param name="Name">The set, such as <c>permuted</c>.</param>
/// <param name="Overlaps">The overlaps of the masks; null where none are printed.</param>
/// <param name="Tests">The t-tests of the masks; null where none are printed.</param>
public sealed record TableSet(string Name, OverlapTable? Overlaps, TestTable? Tests)
{
    /// <summary>That its two tables are not about the same masks, where that is so.</summary>
    public string OtherTasks => $"The overlaps are those of {Overlaps?.Tasks} tasks, the t-tests those of {Tests?.Tasks}.";

    /// <summary>The set with some of its tables, such as <c>permuted: Table 4, Table 5</c>.</summary>
    public string About(params IEnumerable<string?> labels) =>
        (Name.Length > 0 ? $"{Name}: " : "") + string.Join(", ", labels.Where(label => label is not null));
}

/// <summary>A t-test of a pair of masks as printed.</summary>
/// <param name="First">The first task.</param>
/// <param name="Second">The second task.</param>
/// <param name="T">The statistic.</param>
/// <param name="P">The p-value.</param>
public sealed record PrintedTest(int First, int Second, PrintedNumber T, PrintedNumber P)
{
    /// <summary>The pair as it is written, such as <c>(3, 8)</c>.</summary>
    public string Pair => $"({First}, {Second})";
}

/// <summary>A table of t-tests.</summary>
/// <param name="Label">How the paper calls it.</param>
/// <param name="Tasks">Number of tasks, numbered from 0.</param>
/// <param name="Tests">The tests, one for each pair.</param>
public sealed record TestTable(string Label, int Tasks, IReadOnlyList<PrintedTest> Tests)
{
    // Of masks that differ in every entry, and a little more; differences of ones are whole numbers of the machine.
    private const decimal LargestT = 1_000_000;

    /// <summary>Reads the columns task_i, task_j, t_statistic and p_value.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or not every pair is listed once.</exception>
    public static TestTable Of(PrintedTable table)
    {
        var (t, p) = (table.Column("t_statistic", -LargestT, LargestT), table.Column("p_value", 0, 1));
        var pairs = Pairs.Of(table);
        var tests = pairs.Select((pair, row) => new PrintedTest(pair.First, pair.Second, t[row], p[row])).ToArray();
        var tasks = Pairs.CountTasks(table, pairs.Select(pair => pair.First < pair.Second ? pair : (pair.Second, pair.First)), 1);
        return new TestTable(table.Label, tasks, tests);
    }
}

/// <summary>A table of overlaps.</summary>
/// <param name="Label">How the paper calls it.</param>
/// <param name="Tasks">Number of tasks, numbered from 0.</param>
/// <param name="Percent">The overlap in percent of each ordered pair.</param>
public sealed record OverlapTable(string Label, int Tasks, IReadOnlyDictionary<(int First, int Second), PrintedNumber> Percent)
{
    /// <summary>The pairs with the first task before the second, in order.</summary>
    public IEnumerable<(int First, int Second)> Ascending => Percent.Keys.Where(pair => pair.First < pair.Second).Order();

    /// <summary>The overlap of a pair: the mean of its two orders, which should be equal.</summary>
    public double Of(int first, int second) => (Percent[(first, second)].Real + Percent[(second, first)].Real) / 2;

    /// <summary>Reads the columns task_i, task_j and overlap_percent.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or not every ordered pair is listed once.</exception>
    public static OverlapTable Of(PrintedTable table)
    {
        var percent = table.Column("overlap_percent", 0, 100);
        var pairs = Pairs.Of(table);
        var tasks = Pairs.CountTasks(table, pairs, 2);
        return new OverlapTable(table.Label, tasks, pairs.Index().ToDictionary(row => row.Item, row => percent[row.Index]));
    }
}
