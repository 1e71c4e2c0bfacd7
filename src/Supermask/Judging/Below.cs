using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>The mean lies below a bound.</summary>
/// <param name="Bound">The bound.</param>
public sealed record Below(double Bound) : IPredicate
{
    /// <inheritdoc/>
    public string Kind => "bound";

    /// <inheritdoc/>
    public AcceptedRange Accepted => new(null, Bound, Bound);

    /// <inheritdoc/>
    public string Describe(string unit) => $"below {Bound.Show(unit)}";

    /// <inheritdoc/>
    public Judgement Judge(Interval measured, IReadOnlyList<double> values)
    {
        if (measured.High < Bound)
        {
            return new(Verdict.Reproduced, $"the whole interval lies below {Bound.Show()}");
        }

        return measured.Low >= Bound
            ? new(Verdict.NotReproduced, $"the whole interval lies at or above {Bound.Show()}")
            : new(Verdict.Inconclusive, $"the interval reaches across {Bound.Show()}");
    }

    /// <inheritdoc/>
    public double PContradicted(MeanTest mean) => mean.PAbove(Bound);
}
