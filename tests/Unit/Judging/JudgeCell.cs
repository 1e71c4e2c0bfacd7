using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Calibration;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Judging;

/// <summary>The judge on simulated seeds whose true mean and spread are known: what share of trials gets which verdict.</summary>
/// <param name="Question">What is asked of the seeds.</param>
/// <param name="Truth">The true mean, in margins.</param>
/// <param name="Spread">The true standard deviation over seeds, in margins.</param>
/// <param name="Seeds">Seeds of a trial.</param>
/// <param name="Counts">How many trials got each verdict.</param>
internal sealed record JudgeCell(
    JudgeQuestion Question, double Truth, double Spread, int Seeds, IReadOnlyDictionary<Verdict, int> Counts)
{
    public const int Trials = 10_000;

    public double Share(params Verdict[] verdicts) =>
        verdicts.Sum(verdict => Counts.GetValueOrDefault(verdict)) / (double)Trials;

    public static JudgeCell Simulate(JudgeQuestion question, double truth, double spread, int seeds)
    {
        var stream = Randomness.Root(2023).Derive("judge").Derive(question.Predicate.Kind).Derive($"{truth} {spread} {seeds}");
        var draws = new UnitDraws(stream);
        var values = new double[seeds];
        var counts = new Dictionary<Verdict, int>();
        for (var trial = 0; trial < Trials; trial++)
        {
            for (var seed = 0; seed < seeds; seed++)
            {
                values[seed] = truth + (spread * draws.Normal());
            }

            var verdict = Comparison.Of(question.Predicate, MeanTest.Of(values), values).Judgement.Verdict;
            counts[verdict] = counts.GetValueOrDefault(verdict) + 1;
        }

        return new JudgeCell(question, truth, spread, seeds, counts);
    }
}

/// <summary>What is asked, with the margin as the unit.</summary>
/// <param name="Name">The question in words.</param>
/// <param name="Predicate">The question as it is judged.</param>
/// <param name="Truths">True means to try: none, half the margin, at the margin, and large.</param>
/// <param name="Lies">The verdicts that are false, or barely true, at a true mean, set by set.</param>
internal sealed record JudgeQuestion(
    string Name, IPredicate Predicate, IReadOnlyList<double> Truths, Func<double, IEnumerable<Verdict[]>> Lies);
