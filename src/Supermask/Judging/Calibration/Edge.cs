namespace Supermask.Judging.Calibration;

/// <summary>A question whose true answer lies at its edge, where the judge errs most, and what it must not say there.</summary>
/// <param name="Question">What is asked, for readers.</param>
/// <param name="Predicate">
/// What is asked with a margin of 1, of values whose mean is the truth. What was published is given, where it is a draw too.
/// </param>
/// <param name="Truth">The true mean.</param>
/// <param name="Lies">The verdicts that are false there.</param>
/// <param name="Spreads">The standard deviations of the values, in margins, that are tried; the worst of them counts.</param>
public sealed record Edge(
    string Question, Func<double, IPredicate> Predicate, double Truth, IReadOnlyList<Verdict> Lies, IReadOnlyList<double> Spreads)
{
    /// <summary>The edges of every predicate. "Below" is "at least" turned round, and an equivalence an interval around 0.</summary>
    public static IReadOnlyList<Edge> All { get; } =
    [
        new("within a margin, at its end", _ => new WithinMargin(0, 1), 1, [Verdict.Reproduced], [0.25, 1]),
        new("within a margin, at its end", _ => new WithinMargin(0, 1), 1, [Verdict.NotReproduced], [0.25, 1, 10]),
        new("above 0 by a size, at the size", _ => new AboveBy(0, 1), 1, [Verdict.Reproduced], [0.25, 1]),
        new("above 0 by a size, at the size", _ => new AboveBy(0, 1), 1, [Verdict.NotReproduced], [0.25, 1]),
        new("above 0 by a size, at 0", _ => new AboveBy(0, 1), 0, [Verdict.Reproduced, Verdict.DirectionHolds], [0.25, 1]),
        new("at least a bound, at the bound", _ => new AtLeast(0), 0, [Verdict.Reproduced], [1]),
        new("at least a bound, at the bound", _ => new AtLeast(0), 0, [Verdict.NotReproduced], [1]),
        new("of a single run, at the end of the margin", _ => new OfSingleRun(0, 1, 0), 1, [Verdict.Reproduced], [0.25, 1]),
        new("of a single run, which it is", published => new OfSingleRun(published, 1, 0), 0, [Verdict.NotReproduced], [0.25]),
    ];

    /// <summary>Those at which a claim of several comparisons may wrongly be said not to be reproduced.</summary>
    public static IEnumerable<Edge> OfContradiction => All.Where(edge => edge.Lies is [Verdict.NotReproduced]);
}
