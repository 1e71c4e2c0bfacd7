using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>One comparison as it is judged by itself, and what its claim needs to judge it among others.</summary>
/// <param name="Judgement">The verdict of the comparison alone.</param>
/// <param name="PContradicted">The p-value of the test by which the values contradict what is asked.</param>
/// <param name="IfNotContradicted">The verdict where that does not survive the correction for several tests.</param>
public readonly record struct Comparison(Judgement Judgement, double PContradicted, Judgement IfNotContradicted)
{
    /// <summary>Judges a mean that is not certain.</summary>
    /// <param name="predicate">What is asked.</param>
    /// <param name="mean">The mean, as its values tell it.</param>
    /// <param name="values">The values.</param>
    public static Comparison Of(IPredicate predicate, MeanTest mean, IReadOnlyList<double> values)
    {
        // The sign-flip test asks whether values scatter evenly, which others than symmetric ones need not.
        var judgement = predicate.Judge(mean, mean.IsEven ? values : []);
        var p = predicate.PContradicted(mean);

        // Where the margin is small beside the spread, an interval lies outside of it by chance on either side.
        return new(
            judgement.Verdict == Verdict.NotReproduced && p > mean.Error
                ? new(Verdict.Inconclusive, $"{judgement.Because}, but on one side or the other that comes by chance in more than {(100 * mean.Error).Show(Units.Percent)} of cases (p {p.Show()})")
                : judgement,
            p,
            predicate.IfNotContradicted(mean));
    }
}
