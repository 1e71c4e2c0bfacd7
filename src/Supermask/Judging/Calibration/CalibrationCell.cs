using Supermask.Common;
using Supermask.Judging.Deciding;
using Supermask.Measuring.Statistics;
using Supermask.Runs;

namespace Supermask.Judging.Calibration;

/// <summary>How often the judge says what is false, for one way of scattering, one method and one edge.</summary>
/// <param name="Scatter">How the values scatter, or the real quantity that they are of.</param>
/// <param name="Shape">What their quantity says of that, which decides the method.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Lie">The verdicts that are false.</param>
/// <param name="Comparisons">Comparisons of the claim, all of them at the edge.</param>
/// <param name="Percent">The share of trials with such a verdict in percent, by the number of seeds.</param>
public sealed record CalibrationCell(
    string Scatter, Shape Shape, string Question, string Lie, int Comparisons, IReadOnlyDictionary<int, double> Percent)
{
    /// <summary>Trials of each number of seeds.</summary>
    public const int Trials = 10_000;

    // A claim of ten comparisons takes ten times as long, and its share is read no finer.
    private const int TrialsOfMany = 4_000;
    private const int Many = 10;

    /// <summary>The most that is allowed: 5 %, and 1 for what a method that holds for many shapes costs.</summary>
    public const double Allowed = 6;

    /// <summary>The worst share of the spreads of an edge, for some numbers of seeds.</summary>
    /// <param name="scatter">How the values scatter.</param>
    /// <param name="shape">What their quantity says of that.</param>
    /// <param name="edge">The edge.</param>
    /// <param name="comparisons">Comparisons of the claim.</param>
    /// <param name="seeds">The numbers of seeds.</param>
    public static CalibrationCell Of(Scatter scatter, Shape shape, Edge edge, int comparisons, IEnumerable<int> seeds) =>
        Of(scatter, shape, edge, comparisons, seeds, "", (drawn, count) => Look(drawn, shape, count, Interval.OneSidedError));

    /// <summary>
    /// The worst share of the spreads of an edge where seeds are added in stages to a claim that the first look leaves open, by the most
    /// seeds.
    /// </summary>
    /// <param name="scatter">How the values scatter.</param>
    /// <param name="shape">What their quantity says of that.</param>
    /// <param name="edge">The edge.</param>
    /// <param name="comparisons">Comparisons of the claim.</param>
    /// <param name="most">The most seeds.</param>
    public static CalibrationCell OfStages(Scatter scatter, Shape shape, Edge edge, int comparisons, IEnumerable<int> most) =>
        Of(scatter, shape, edge, comparisons, most, "stages", (drawn, count) => Staged(drawn, shape, count));

    private static CalibrationCell Of(
        Scatter scatter, Shape shape, Edge edge, int comparisons, IEnumerable<int> seeds, string look, Func<DrawnComparison[], int, Verdict> judge) => new(
        scatter.Name,
        shape,
        edge.Question,
        string.Join(" or ", edge.Lies.Select(VerdictWords.InWords)),
        comparisons,
        seeds.ToDictionary(count => count, count => edge.Spreads.Max(spread =>
            Share(scatter, edge, comparisons, count, spread, look, drawn => judge(drawn, count)))));

    private static double Share(
        Scatter scatter, Edge edge, int comparisons, int seeds, double spread, string look, Func<DrawnComparison[], Verdict> judge)
    {
        var draws = new UnitDraws(Randomness.Root(2023).Derive("calibration").Derive(scatter.Name)
            .Derive($"{edge.Question} {string.Join(' ', edge.Lies)} {comparisons} {seeds} {spread}{look}"));
        var published = new double[1];
        var drawn = new DrawnComparison[comparisons];
        var values = Enumerable.Range(0, comparisons).Select(_ => new double[seeds]).ToArray();
        var (lies, trials) = (0, comparisons < Many ? Trials : TrialsOfMany);
        for (var trial = 0; trial < trials; trial++)
        {
            for (var each = 0; each < comparisons; each++)
            {
                scatter.Draw(draws, published);
                scatter.Draw(draws, values[each]);
                for (var seed = 0; seed < seeds; seed++)
                {
                    values[each][seed] = edge.Truth + (spread * values[each][seed]);
                }

                drawn[each] = new(edge.Predicate(edge.Truth + (spread * published[0])), values[each]);
            }

            lies += edge.Lies.Contains(judge(drawn)) ? 1 : 0;
        }

        return 100.0 * lies / trials;
    }

    private static Verdict Look(DrawnComparison[] drawn, Shape shape, int seeds, double error) =>
        SeveralTests.VerdictOf([.. drawn.Select(each => each.Judge(shape, seeds, error))], error);

    private static Verdict Staged(DrawnComparison[] drawn, Shape shape, int most) => Stages.Through(
        Look(drawn, shape, Profile.Standard.Seeds, Interval.OneSidedError), Profile.Standard.Seeds, most,
        seeds => Look(drawn, shape, seeds, Stages.Error));

    private readonly record struct DrawnComparison(IPredicate Predicate, double[] Values)
    {
        public SingleTest Judge(Shape shape, int seeds, double error)
        {
            var values = Values[..seeds];
            return SingleTest.Of(Comparison.Of(Predicate, MeanTest.Of(values, shape) with { Error = error }, values));
        }
    }
}
