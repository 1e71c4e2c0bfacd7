using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Unit.Measuring;

namespace Supermask.Unit.Papers.Tiba2023;

public sealed class ComparedCellsTests
{
    private static readonly Arm Novel = Arms.Named("novel", "one epoch", "warm start");

    [Test]
    public void A_ratio_is_taken_seed_by_seed()
    {
        var ratio = Both(3).Measure("area under the loss curve, classic over novel").Single();
        Assert.That(ratio.Values, Is.EqualTo(new[] { 2.0, 2.0, 2.0 }).Within(1e-12));
        Assert.That(ratio.Unit, Is.Empty);
        Assert.That(ratio.Quantity, Does.EndWith(", classic over novel"));
    }

    [Test]
    public void Arms_of_different_numbers_of_seeds_are_paired_on_the_first()
    {
        var difference = Both(2).Measure("mean loss, classic less novel").Single();
        Assert.That(difference.Values, Is.EqualTo(new[] { 0.5, 1.0 }).Within(1e-6));
    }

    [Test]
    public void A_level_can_be_picked_before_arms_are_compared()
    {
        var cells = new Cells([.. Both(1).Studies, MadeUpRuns.Study("rotated", Arms.Classic(1), [MadeUpRuns.Flat(0, 3, 40)])]);
        Assert.That(cells.Measure("mean loss, permuted, classic over novel").Single().Values, Is.EqualTo(new[] { 2.0 }));
    }

    // Seed s of the classic arm has a loss of s + 1, of the novel one half of it; the classic arm has three seeds.
    private static Cells Both(int novelSeeds) => new(
    [
        MadeUpRuns.Study(Arms.Classic(1), [[MadeUpRuns.Flat(0, 1, 40)], [MadeUpRuns.Flat(0, 2, 40)], [MadeUpRuns.Flat(0, 3, 40)]]),
        MadeUpRuns.Study(Novel, [.. Enumerable.Range(1, novelSeeds).Select(seed => new[] { MadeUpRuns.Flat(0, seed / 2f, 40) })]),
    ]);
}
