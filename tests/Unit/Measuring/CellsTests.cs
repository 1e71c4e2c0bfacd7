using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;

namespace Supermask.Unit.Measuring;

public sealed class CellsTests
{
    private static readonly Arm Novel = Arms.Named("novel", "one epoch", "");
    private static readonly Arm NovelTwice = Arms.Named("novel", "two epochs", "");

    private readonly Cells cells = new(
    [
        SyntheticRuns.Study("permuted", Arms.Classic(1), 90, 91),
        SyntheticRuns.Study("permuted", Novel, 92, 92),
        SyntheticRuns.Study("permuted", Arms.Classic(2), 95, 95),
        SyntheticRuns.Study("permuted", NovelTwice, 94, 95),
        SyntheticRuns.Study("rotated", Arms.Classic(1), 80, 80),
        SyntheticRuns.Study("rotated", Novel, 83, 81),
        SyntheticRuns.Study("rotated", Arms.Classic(2), 85, 85),
        SyntheticRuns.Study("rotated", NovelTwice, 85, 85),
    ]);

    [Test]
    public void A_quantity_is_measured_in_each_cell() => Assert.That(
        cells.Measure("mean accuracy").Select(measured => measured.Quantity),
        Is.EqualTo(new[]
        {
            "mean accuracy, permuted, classic, one epoch", "mean accuracy, permuted, novel, one epoch",
            "mean accuracy, permuted, classic, two epochs", "mean accuracy, permuted, novel, two epochs",
            "mean accuracy, rotated, classic, one epoch", "mean accuracy, rotated, novel, one epoch",
            "mean accuracy, rotated, classic, two epochs", "mean accuracy, rotated, novel, two epochs",
        }));

    [Test]
    public void Only_what_varies_is_told() => Assert.That(
        new Cells([SyntheticRuns.Study("permuted", Arms.Classic(1), 90)]).Measure("mean accuracy").Single().Quantity,
        Is.EqualTo("mean accuracy, permuted"));

    [Test]
    public void A_difference_is_paired_by_seed_in_each_cell_of_the_rest()
    {
        var differences = cells.Measure("mean accuracy, novel less classic");
        Assert.That(differences.Select(each => each.Quantity), Is.EqualTo(new[]
        {
            "mean accuracy, permuted, novel less classic, one epoch", "mean accuracy, permuted, novel less classic, two epochs",
            "mean accuracy, rotated, novel less classic, one epoch", "mean accuracy, rotated, novel less classic, two epochs",
        }));
        Assert.That(differences.Select(each => each.Unit), Has.All.EqualTo("points"));
        Assert.That(Values(differences), Is.EqualTo(new[] { 2.0, 1, -1, 0, 3, 1, 0, 0 }).Within(1e-9));
    }

    [Test]
    public void What_is_one_computation_from_equal_draws_has_a_certain_difference()
    {
        var equal = Arms.Named("novel", "one epoch", Arms.EqualDraws);
        var same = new Cells([SyntheticRuns.Study("permuted", Arms.Classic(1), 90, 91), SyntheticRuns.Study("permuted", equal, 90, 91)]);
        foreach (var quantity in new[] { "mean accuracy, novel less classic", "mean accuracy, novel over classic", "number of tasks without a winner" })
        {
            var compared = same.Measure(quantity).Single();
            Assert.That((compared.IsCertain, compared.Interval.IsPoint, compared.Interval.Count), Is.EqualTo((true, true, 2)), quantity);
        }

        Assert.That(same.Measure("mean accuracy, classic").Single().IsCertain, Is.False);
        Assert.That(same.Measure("number of steps of a task, classic").Single().IsCertain, Is.True);
    }

    [Test]
    public void Differences_of_differences_take_the_last_one_last() => Assert.That(
        Values(cells.Measure("mean accuracy, novel less classic, two epochs less one epoch")),
        Is.EqualTo(new[] { -3.0, -1, -3, -1 }).Within(1e-9));

    [Test]
    public void One_level_alone_is_picked()
    {
        var picked = cells.Measure("mean accuracy, novel less classic, permuted less rotated, two epochs");
        Assert.That(picked.Single().Quantity, Is.EqualTo("mean accuracy, permuted less rotated, novel less classic, two epochs"));
        Assert.That(Values(picked), Is.EqualTo(new[] { -1.0, 0 }).Within(1e-9));
    }

    [TestCase("mean accuracy, novel less classic")]
    [TestCase("mean accuracy, novel over classic")]
    [TestCase("mean accuracy, novel less classic, two epochs less one epoch")]
    [TestCase("mean accuracy, two epochs less one epoch, novel less classic")]
    [TestCase("mean accuracy, novel less classic, permuted less rotated, two epochs")]
    [TestCase("number of tasks without a winner")]
    public void What_compares_arms_of_one_computation_is_decided_by_the_reading(string quantity) =>
        Assert.That(cells.Measure(quantity).Select(each => each.ByConstruction), Has.All.EqualTo("A13a").And.Not.Empty);

    [TestCase("mean accuracy")]
    [TestCase("mean accuracy, permuted less rotated")]
    [TestCase("mean accuracy, two epochs less one epoch")]
    public void What_compares_no_such_arms_is_a_matter_of_measuring(string quantity) =>
        Assert.That(cells.Measure(quantity).Select(each => each.ByConstruction), Has.All.Null.And.Not.Empty);

    [Test]
    public void Where_alphas_act_a_comparison_is_a_matter_of_measuring() => Assert.That(
        new Cells([
            SyntheticRuns.Study("permuted", Arms.Classic(1), 90, 91),
            SyntheticRuns.Study("permuted", Arms.Named("novel", "one epoch", "warm start"), 92, 92),
        ]).Measure("mean accuracy, novel less classic").Single().ByConstruction,
        Is.Null);

    [Test]
    public void A_level_that_no_network_has_is_named() => Assert.That(
        () => cells.Measure("mean accuracy, partitioned less permuted"),
        Throws.ArgumentException.With.Message.Contains("partitioned").And.Message.Contains("rotated, novel, two epochs"));

    [Test]
    public void A_quantity_that_does_not_exist_lists_those_that_do() => Assert.That(
        () => cells.Measure("mean precission"),
        Throws.ArgumentException.With.Message.Contains("mean precission").And.Message.Contains("mean precision"));

    private static double[] Values(IEnumerable<Measurement> measured) =>
        [.. measured.SelectMany(each => each.Values)];
}
