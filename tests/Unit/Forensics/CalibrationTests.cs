using NUnit.Framework;
using Supermask.Common;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>How often the checks raise an alarm where there is nothing to find.</summary>
public sealed class CalibrationTests
{
    private const double MostAlarms = 0.05;

    // Small masks, few sizes and few simulations: the same checks, quicker.
    private static readonly ForensicsOptions Quick = new() { LargestSize = 2_000, Simulations = 299 };

    // A fifth of all papers would be told from one in twenty by 100 of them, a tenth by a thousand beyond doubt.
    [TestCase(100)]
    [TestCase(1_000, Category = "walk")]
    public void Papers_without_errors_raise_few_alarms_and_leave_little_undecided(int papers)
    {
        var results = new CheckResult[papers][][];
        Parallel.For(0, papers, paper => results[paper] = Check(paper));
        foreach (var (index, check) in Examination.Checks.Index())
        {
            var outcomes = results.Select(paper => paper[index].Select(result => result.Outcome).ToArray()).ToArray();
            var alarms = outcomes.Count(paper => paper.Any(outcome => outcome.IsAlarm()));
            var decided = outcomes.Count(paper => paper.Any(outcome => outcome != Outcome.Undecided));
            TestContext.Out.WriteLine($"{check.Id}: {alarms} alarms, {decided} decided");
            Assert.That(alarms, Is.LessThanOrEqualTo(MostAlarms * papers), check.Id);
            Assert.That(decided, Is.GreaterThanOrEqualTo(0.95 * papers), check.Id);
        }
    }

    private static CheckResult[][] Check(int seed)
    {
        var random = new CounterRandom(Randomness.Root(seed).Derive("paper without errors").Seed);
        var paper = new SyntheticPaper(random, ("set", new SyntheticMasks(random, tasks: 7)));
        var dossier = new Dossier(paper.Load(), Quick) { Measured = SyntheticPaper.Measured };
        return [.. Examination.Run(dossier).Select(report => report.Results.ToArray())];
    }
}
