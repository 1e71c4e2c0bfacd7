using System.Globalization;
using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>
/// Corrects "Not reproduced" for the number of comparisons of a claim. One of them is enough to say it, so that each is one more
/// chance to say it wrongly: what contradicts the claim has to do so by Holm's method (1979). "Reproduced" needs no correction,
/// since all comparisons must hold for it.
/// </summary>
public static class SeveralTests
{
    /// <summary>The comparisons of one claim, those that contradict it only alone with another verdict.</summary>
    public static IReadOnlyList<Criterion> Correct(IReadOnlyList<Criterion> criteria)
    {
        int[] tested = [.. Enumerable.Range(0, criteria.Count).Where(index => criteria[index].PContradicted is not null)];
        var adjusted = Holm.Adjust([.. tested.Select(index => criteria[index].PContradicted!.Value)]);
        var corrected = criteria.ToArray();
        foreach (var (index, p) in tested.Zip(adjusted))
        {
            if (criteria[index].Verdict == Verdict.NotReproduced && !Survives(p))
            {
                corrected[index] = Alone(criteria[index], p, tested.Length);
            }
        }

        return corrected;
    }

    /// <summary>Whether a contradiction stands among all tests of its claim.</summary>
    /// <param name="adjusted">Its p-value, corrected for their number.</param>
    public static bool Survives(double adjusted) => adjusted <= Interval.OneSidedError;

    private static Criterion Alone(Criterion criterion, double adjusted, int tests)
    {
        var otherwise = criterion.IfNotContradicted ?? new Judgement(Verdict.Inconclusive, "");
        var why = $"{criterion.Because}, which contradicts the claim taken alone (p {criterion.PContradicted!.Value.Show()}) and not among its "
            + $"{tests.ToString(CultureInfo.InvariantCulture)} tests (p {adjusted.Show()} by Holm's method)";
        return criterion with
        {
            Verdict = otherwise.Verdict,
            Qualifier = otherwise.Qualifier,
            Because = otherwise.Because.Length > 0 ? $"{why}; {otherwise.Because}" : why,
        };
    }
}
