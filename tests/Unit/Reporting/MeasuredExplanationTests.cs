using NUnit.Framework;
using Supermask.Measuring.Statistics;
using Supermask.Measuring.TimeParts;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Report;
using Supermask.Tasks;

namespace Supermask.Unit.Reporting;

/// <summary>The time taken apart and what an overlap is compared with, from numbers that are the same on every machine.</summary>
public sealed class MeasuredExplanationTests
{
    private static readonly string[] Variants = [.. TaskVariants.Published];

    [Test]
    public void The_time_is_taken_apart_for_every_variant_that_was_timed()
    {
        var input = SyntheticEvidence.Report([], SyntheticStudies.All(1)) with
        {
            PartTimings = [.. TimeCandidates.All.Select(part => new PartTiming(part, [new(0.002, 0.001, 0.001, 0.002), new(0.004, 0.001, 0.001, 0.004)]))],
        };
        var part = TimeApart.Of(input, SyntheticEvidence.Conditions).Single();
        var table = part.Tables.Single();
        Assert.That(table.Rows.Select(row => row[0]).Distinct(), Is.EqualTo(Variants));
        Assert.That(table.Rows.Select(row => row.Count), Is.All.EqualTo(table.Header.Count));
        Assert.That(table.Rows.Single(row => row[0] == "permuted" && row[1] == "saving the network after each task")[2], Is.EqualTo("2.000"));
        var figure = part.Figures.Single();
        Assert.That(figure.Draw().ToSvg(figure.Title, figure.Alternative), Does.Contain("reading the means of batch norm").And.Not.Contain("NaN"));
        Assert.That(figure.Data.Rows.Count, Is.EqualTo(3 * 7));
    }

    [Test]
    public void What_lies_far_beyond_the_published_saving_leaves_room_for_the_rest()
    {
        var input = SyntheticEvidence.Report([], SyntheticStudies.All(1)) with
        {
            PartTimings = [new PartTiming(new OptimisingLearnedTasks("permuted"), [new(0.9, 0, 0, 0.9), new(0.8, 0, 0, 0.9)])],
        };
        var figure = TimeApart.Of(input, SyntheticEvidence.Conditions).Single().Figures.Single();
        Assert.That(figure.Draw().ToSvg(figure.Title, figure.Alternative), Does.Contain("→").And.Contain("875.000"));
    }

    [Test]
    public void Where_nothing_was_timed_there_is_no_such_part() =>
        Assert.That(TimeApart.Of(SyntheticEvidence.Report([], SyntheticStudies.All(1)), SyntheticEvidence.Conditions), Is.Empty);

    [TestCase(4.1, 4.3, "large enough")]
    [TestCase(0.9, 1.1, "of the order")]
    [TestCase(-0.1, 1.1, "cannot be told from nothing")]
    [TestCase(-0.1, 0.1, "too small")]
    [TestCase(0.1, 0.2, "too small")]
    public void Whether_a_part_is_large_enough_is_said_in_words(double low, double high, string words) =>
        Assert.That(TimeApart.SizeOf(new Interval((low + high) / 2, low, high, 6), 4.07), Is.EqualTo(words));

    [Test]
    public void Overlap_stands_beside_that_of_first_masks_and_of_one_task_learned_twice()
    {
        var repeated = Variants.Select(variant =>
            SyntheticStudies.Of(Arms.RepeatedOn(variant).Setting!.Tasks, 2, Arms.RepeatedOn(variant)));
        var input = SyntheticEvidence.Report([], [.. SyntheticStudies.All(2), .. repeated]) with
        {
            FirstMasks = [.. SyntheticStudies.All(2).Select(study => study.Overlap)],
        };
        var part = OverlapAnchors.Of(input, SyntheticEvidence.Conditions).Single();
        var table = part.Tables.Single();
        Assert.That(
            table.Rows.Where(row => row[0] == "rotated").Select(row => row[1]),
            Is.EqualTo(new[] { "share nothing (chance)", "before they learn", "different tasks", "one task learned twice" }));
        Assert.That(table.Rows.SelectMany(row => row), Has.None.Contains("NaN"));
        Assert.That(part.Figures.Single().Alternative, Does.Contain("one task learned twice"));
    }

    [Test]
    public void Networks_that_give_words_a_measure_are_no_approach_of_experiment_2()
    {
        var baseline = Arms.Measures.Single(arm => arm.Setting is null);
        var input = SyntheticEvidence.Report([], [SyntheticStudies.Of("permuted", 1, baseline)]);
        Assert.That(BothApproaches.Of(input, 1), Is.Empty);
        var published = RunsTable.Of([SyntheticStudies.Of("permuted", 1), SyntheticStudies.Of("permuted", 1, baseline)], SyntheticEvidence.Conditions);
        Assert.That(published.Rows.Select(row => row[5]), Is.EqualTo(new[] { "94.04", "–" }));
    }
}
