using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>A difference is no larger than a margin, either way: two one-sided tests, each at 5 %.</summary>
/// <param name="Margin">The largest difference that still counts as none.</param>
public sealed record Equivalent(double Margin) : IPredicate
{
    private WithinMargin Band => new(0, Margin);

    /// <inheritdoc/>
    public string Kind => "equivalence";

    /// <inheritdoc/>
    public AcceptedRange Accepted => Band.Accepted;

    /// <inheritdoc/>
    public string Describe(string unit) => $"within {Margin.Show(unit)} of 0";

    /// <inheritdoc/>
    public Judgement Judge(Interval measured, IReadOnlyList<double> values) => Band.Judge(measured, values);

    /// <inheritdoc/>
    public double PContradicted(MeanTest mean) => Band.PContradicted(mean);
}
