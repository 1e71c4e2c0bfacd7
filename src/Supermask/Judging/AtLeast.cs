using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>The mean lies at or above a bound, such as a loss that would still be accepted (non-inferiority).</summary>
/// <param name="Bound">The bound.</param>
public sealed record AtLeast(double Bound) : IPredicate
{
    /// <inheritdoc/>
    public string Kind => "bound";

    /// <inheritdoc/>
    public AcceptedRange Accepted => new(Bound, null, Bound);

    /// <inheritdoc/>
    public string Describe(string unit) => $"at least {Bound.Show(unit)}";

    /// <inheritdoc/>
    public Judgement Judge(Interval measured, IReadOnlyList<double> values)
    {
        if (measured.Low >= Bound)
        {
            return new(Verdict.Reproduced, $"the whole interval lies at or above {Bound.Show()}");
        }

        return measured.High < Bound
            ? new(Verdict.NotReproduced, $"the whole interval lies below {Bound.Show()}")
            : new(Verdict.Inconclusive, $"the interval reaches across {Bound.Show()}");
    }

    /// <inheritdoc/>
    public double PContradicted(MeanTest mean) => mean.PBelow(Bound);
}
