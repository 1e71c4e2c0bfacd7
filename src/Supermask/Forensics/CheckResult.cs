namespace Supermask.Forensics;

/// <summary>What a check found in one table, or in the tables of one set.</summary>
/// <param name="About">The tables, such as <c>permuted: Table 5</c>.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Found">What was found, in full sentences with the numbers.</param>
public sealed record CheckResult(string About, Outcome Outcome, string Found)
{
    /// <summary>
    /// The probability, under <see cref="Null"/>, of a departure at least as large as the one found: 0 for what cannot
    /// occur, null where nothing could be decided, or no probability can be given.
    /// </summary>
    public double? P { get; init; }

    /// <summary>The null hypothesis that <see cref="P"/> rests on.</summary>
    public required string Null { get; init; }

    /// <summary>The rows that do not fit.</summary>
    public IReadOnlyList<OddRow> Rows { get; init; } = [];

    /// <summary>The result where every row fits or one cannot: surprise 1 or 0.</summary>
    public static CheckResult Exact(string about, string found, string hypothesis, IReadOnlyList<OddRow> rows) =>
        new(about, rows.Count == 0 ? Outcome.Consistent : Outcome.Impossible, found)
        {
            P = rows.Count == 0 ? 1 : 0,
            Null = hypothesis,
            Rows = rows,
        };

    /// <summary>The result of a statistical test: small probabilities surprise, and are no impossibilities.</summary>
    public static CheckResult Tested(string about, string found, string hypothesis, double p, IReadOnlyList<OddRow> rows) =>
        new(about, p < ForensicsOptions.Level ? Outcome.Surprising : Outcome.Consistent, found)
        {
            P = p,
            Null = hypothesis,
            Rows = p < ForensicsOptions.Level ? rows : [],
        };

    /// <summary>The result where numbers are compared with what was found elsewhere: others are no impossibility.</summary>
    public static CheckResult Compared(string about, string found, string hypothesis, IReadOnlyList<OddRow> rows) =>
        new(about, rows.Count == 0 ? Outcome.Consistent : Outcome.Surprising, found)
        {
            P = rows.Count == 0 ? 1 : null,
            Null = hypothesis,
            Rows = rows,
        };

    /// <summary>The result where the tables do not tell.</summary>
    public static CheckResult Open(string about, string found, string hypothesis) =>
        new(about, Outcome.Undecided, found) { Null = hypothesis };
}

/// <summary>A row, or a number, that does not fit.</summary>
/// <param name="Table">The table that it stands in.</param>
/// <param name="Row">The row, by its key, such as <c>(3, 8)</c>.</param>
/// <param name="Text">What is printed and what would fit.</param>
public sealed record OddRow(string Table, string Row, string Text);
