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
    /// <param name="criteria">The comparisons.</param>
    /// <param name="error">The share of wrong decisions that is allowed.</param>
    public static IReadOnlyList<Criterion> Correct(IReadOnlyList<Criterion> criteria, double error = Interval.OneSidedError)
    {
        var tests = criteria.Count(criterion => criterion.PContradicted is not null);
        var fallen = Fallen([.. criteria.Select(SingleTest.Of)], error);
        return [.. criteria.Zip(fallen, (criterion, adjusted) => adjusted is { } p ? Alone(criterion, p, tests) : criterion)];
    }

    /// <summary>The verdict that the comparisons of one claim give together.</summary>
    /// <param name="outcomes">What each comparison comes to alone.</param>
    /// <param name="error">The share of wrong decisions that is allowed.</param>
    public static Verdict VerdictOf(IReadOnlyList<SingleTest> outcomes, double error = Interval.OneSidedError) =>
        VerdictWords.OfAll([.. outcomes.Zip(Fallen(outcomes, error), (outcome, adjusted) => adjusted is null ? outcome.Verdict : outcome.Otherwise)]);

    // Of a contradiction that does not stand among all tests of its claim its corrected p-value, of all else null.
    private static double?[] Fallen(IReadOnlyList<SingleTest> outcomes, double error)
    {
        int[] tested = [.. Enumerable.Range(0, outcomes.Count).Where(index => outcomes[index].PContradicted is not null)];
        var adjusted = Holm.Adjust([.. tested.Select(index => outcomes[index].PContradicted!.Value)]);
        var fallen = new double?[outcomes.Count];
        foreach (var (index, p) in tested.Zip(adjusted))
        {
            fallen[index] = outcomes[index].Verdict == Verdict.NotReproduced && p > error ? p : null;
        }

        return fallen;
    }

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

/// <summary>What the verdict of a claim needs of one of its comparisons.</summary>
/// <param name="Verdict">The verdict of the comparison alone.</param>
/// <param name="PContradicted">The p-value of the test by which it contradicts the claim; null where nothing is left to chance.</param>
/// <param name="Otherwise">The verdict where the contradiction does not stand among all tests.</param>
public readonly record struct SingleTest(Verdict Verdict, double? PContradicted, Verdict Otherwise)
{
    /// <summary>That of a judged comparison.</summary>
    public static SingleTest Of(Comparison compared) =>
        new(compared.Judgement.Verdict, compared.PContradicted, compared.IfNotContradicted.Verdict);

    /// <summary>That of a criterion.</summary>
    public static SingleTest Of(Criterion criterion) =>
        new(criterion.Verdict, criterion.PContradicted, criterion.IfNotContradicted?.Verdict ?? Verdict.Inconclusive);
}
