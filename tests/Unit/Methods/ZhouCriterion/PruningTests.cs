using NUnit.Framework;
using Supermask.Common;
using Supermask.Methods.ZhouCriterion;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.ZhouCriterion;

/// <summary>Masks that lose entries, and weights that are trained under them.</summary>
public sealed class PruningTests
{
    [TestCase("111 111", 0.5, "001 011")]
    [TestCase("111 111", 0.2, "111 011")]
    [TestCase("101 111", 0.4, "001 011")]
    [TestCase("001 011", 0.0, "001 011")]
    public void The_smallest_scores_go_and_what_is_out_stays_out(string mask, double share, string left) =>
        Assert.That(Pruned(mask, share, [-1, 2, 3], [-4, 5, 6], seed: 1), Is.EqualTo(Mask(left)));

    [Test]
    public void Of_equal_scores_the_stream_chooses()
    {
        BitMask[] left = [.. Enumerable.Range(0, 20).Select(seed => Pruned("111 111", 0.5, [0, 0, 9], [0, 0, 0], seed))];
        Assert.That(left.Select(mask => mask.Ones), Is.All.EqualTo(3));
        Assert.That(left.Select(mask => mask[0, 2]), Is.All.True, "the largest stays");
        Assert.That(left.Distinct().Count(), Is.GreaterThan(5));
        Assert.That(Pruned("111 111", 0.5, [0, 0, 9], [0, 0, 0], seed: 3), Is.EqualTo(left[3]));
    }

    [Test]
    public void A_copy_is_trained_where_the_mask_has_weights()
    {
        using var weight = Weights([1, 2], [3, 4]);
        using var updates = new SgdRule().Start(0.5, steps: 2);
        using var copy = new PrunedWeights(weight, Mask("10 11"), updates);
        Assert.That(copy.Values.Numbers(), Is.EqualTo(new float[] { 1, 0, 3, 4 }));
        updates.Begin();
        copy.Learn(Weights([1, 1], [-2, 0]));
        Assert.That(copy.Values.Numbers(), Is.EqualTo(new float[] { 0.5f, 0, 4, 4 }));
        Assert.That(weight.Numbers(), Is.EqualTo(new float[] { 1, 2, 3, 4 }), "the weights themselves stay as they are");
    }

    private static BitMask Pruned(string mask, double share, float[] first, float[] second, int seed)
    {
        using var scores = Weights(first, second);
        return Pruning.Without(Mask(mask), scores, share, Randomness.Root(seed));
    }
}
