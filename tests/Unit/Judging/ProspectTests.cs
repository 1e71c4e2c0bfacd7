using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;

namespace Supermask.Unit.Judging;

/// <summary>What more seeds have a prospect of, and at what level they are judged.</summary>
public sealed class ProspectTests
{
    private static readonly Randomness Stream = Randomness.Root(11);

    [Test]
    public void All_looks_together_err_in_no_more_than_6_percent() =>
        Assert.That(Interval.OneSidedError + (Stages.Count * Stages.Error), Is.EqualTo(0.06).Within(1e-12));

    [Test]
    public void Stages_are_of_equal_size_and_end_at_the_budget()
    {
        Assert.That(Enumerable.Range(1, Stages.Count).Select(stage => Stages.SeedsAt(stage, 60)), Is.EqualTo(new[] { 20, 40, 60 }));
        Assert.That(Stages.MostSeeds(["partitioned", "partitioned"]), Is.EqualTo(60));
        Assert.That(Stages.MostSeeds(["partitioned", "rotated"]), Is.EqualTo(30), "variants are compared seed by seed");
    }

    [Test]
    public void What_lies_well_within_a_margin_is_decided_as_reproduced_and_well_outside_as_not()
    {
        var within = Of(new WithinMargin(0, 1), 0.1, -0.2, 0.15, 0, -0.1);
        Assert.That(within.Reproduced, Is.GreaterThan(0.95));
        var outside = Of(new WithinMargin(0, 1), 3.1, 2.8, 3.15, 3, 2.9);
        Assert.That(outside.NotReproduced, Is.GreaterThan(0.95));
        Assert.That(outside.Decided, Is.EqualTo(outside.Reproduced + outside.NotReproduced));
    }

    [Test]
    public void What_lies_on_the_edge_is_seldom_decided_and_more_seeds_decide_more()
    {
        double[] even = [-1.3, -0.6, 0, 0.6, 1.3];
        Assert.That(Of(new AtLeast(0), even).Decided, Is.LessThan(0.75));
        double[] near = [-0.3, 0.4, 1, 1.6, 2.3];
        Assert.That(Of(new AtLeast(0), 60, near).Reproduced, Is.GreaterThan(Of(new AtLeast(0), 12, near).Reproduced));
    }

    [Test]
    public void A_rate_over_seeds_has_one_too()
    {
        var criterion = Criterion.InMostSeeds("pair", "(1, 2)", ["(1, 2)", "(1, 2)", "(1, 2)", "(3, 4)", "(1, 2)"], "");
        Assert.That(Prospect.Of(Verdict.Inconclusive, [criterion], 60, Stream)!.Reproduced, Is.InRange(0.4, 0.95));
    }

    [Test]
    public void Rounds_of_timing_and_decided_claims_have_none()
    {
        var rounds = new Measurement("ratio", "", [1, 1.1, 0.9, 1.05, 0.95]) { CountedAs = Measurement.Rounds, Shape = Shape.Serial };
        Assert.That(Prospect.Of(Verdict.Inconclusive, [Criterion.Of(rounds, new AtLeast(1), "")], 30, Stream), Is.Null);
        Assert.That(Prospect.Of(Verdict.Reproduced, [Criterion.Of(rounds with { Shape = Shape.Symmetric }, new AtLeast(0), "")], 30, Stream), Is.Null);
        Assert.That(Prospect.Of(Verdict.Inconclusive, [Criterion.Exactly("n", "1", "1", "")], 30, Stream), Is.Null);
    }

    [Test]
    public void At_a_stage_intervals_are_wider_and_everything_compares_with_its_level()
    {
        var measured = new Measurement("gap", "", [0.9, 1.6, 0.4, 1.3, 0.8, 1.1, 0.7, 1.9, 0.2, 1.0]);
        var (look, stage) = (measured.Interval, (measured with { Error = Stages.Error }).Interval);
        Assert.That(stage.Low, Is.LessThan(look.Low));
        Assert.That(stage.High, Is.GreaterThan(look.High));
        // Student's quantile of 9 degrees of freedom at 1 - 0.01/3, by Simpson's rule from its density.
        var spread = measured.MeanTest is StudentMean student ? student.Spread : double.NaN;
        Assert.That((stage.High - stage.Mean) / (spread / Math.Sqrt(10)), Is.EqualTo(3.505399).Within(1e-5));

        var edge = look.Low - 0.001;
        Assert.That(Criterion.Of(measured, new AtLeast(edge), "").Verdict, Is.EqualTo(Verdict.Reproduced));
        Assert.That(Criterion.Of(measured with { Error = Stages.Error }, new AtLeast(edge), "").Verdict, Is.EqualTo(Verdict.Inconclusive));
        string[] most = [.. Enumerable.Repeat("a", 9), "b"];
        Assert.That(Criterion.InMostSeeds("x", "a", most, "").Verdict, Is.EqualTo(Verdict.Reproduced));
        Assert.That(Criterion.InMostSeeds("x", "a", most, "", Stages.Error).Verdict, Is.EqualTo(Verdict.Inconclusive), "11 of 1024 would by chance");
    }

    private static Prospect Of(IPredicate predicate, params double[] values) => Of(predicate, 60, values);

    private static Prospect Of(IPredicate predicate, int most, double[] values) =>
        Prospect.Of(Verdict.Inconclusive, [Criterion.Of(new Measurement("gap", "", values), predicate, "")], most, Stream)!;
}
