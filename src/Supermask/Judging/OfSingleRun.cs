using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>
/// A value that was published from a single run is what one run gives here, and the mean over seeds lies within a margin of it. It
/// carries the draw of one seed: how far that may lie from a mean is told by the spread of the seeds (a prediction interval), and
/// not by the uncertainty of the mean.
/// </summary>
/// <remarks>
/// A value beyond what one run gives contradicts the claim, also where the margin forgives the difference. One that a run may give
/// contradicts nothing, also where the mean over seeds lies outside of the margin: the published draw may be an unusual one.
/// </remarks>
/// <param name="Published">The published value.</param>
/// <param name="Margin">The largest difference that still counts as the same.</param>
/// <param name="Step">One unit of its last printed digit.</param>
public sealed record OfSingleRun(double Published, double Margin, double Step) : IPredicate
{
    /// <summary>The kind of criterion.</summary>
    public const string Name = "single run";

    /// <summary>Said of a value that the margin forgives and a run would hardly give.</summary>
    public const string NotWhatOneRunGives = "within the margin, but not what one run gives";

    private WithinMargin Band => new(Published, Margin);

    /// <inheritdoc/>
    public string Kind => Name;

    /// <inheritdoc/>
    public AcceptedRange Accepted => Band.Accepted;

    /// <inheritdoc/>
    public string Describe(string unit) =>
        $"{Published.Show(unit)} of a single run, give or take {Margin.Show(Units.OfDifference(unit))}";

    /// <inheritdoc/>
    /// <remarks>Of an interval alone, which tells nothing of a single run, it asks for the margin.</remarks>
    public Judgement Judge(Interval measured, IReadOnlyList<double> values) => Band.Judge(measured, values);

    /// <inheritdoc/>
    public Judgement Judge(MeanTest mean, IReadOnlyList<double> values)
    {
        var (low, high) = mean.OneMore(Step);
        var one = $"one run gives {low.Show()} to {high.Show()} in 95 % of cases";
        if (PContradicted(mean) <= mean.Error)
        {
            return new(
                Verdict.NotReproduced,
                $"{one}, and {Published.Show()} lies outside of that",
                Math.Abs(mean.Mean - Published) <= Margin ? NotWhatOneRunGives : "");
        }

        var margin = IfNotContradicted(mean);
        return double.IsFinite(low) ? margin with { Because = $"{margin.Because}; {one}" } : margin;
    }

    /// <inheritdoc/>
    public Judgement IfNotContradicted(MeanTest mean)
    {
        var margin = Judge(mean.Interval, []);
        return margin.Verdict == Verdict.NotReproduced
            ? new(Verdict.Inconclusive, $"{margin.Because}, but {Published.Show()} may be an unusual run")
            : margin;
    }

    /// <inheritdoc/>
    public double PContradicted(MeanTest mean) => mean.PIsOneMore(new PublishedDraw(Published, Step));
}
