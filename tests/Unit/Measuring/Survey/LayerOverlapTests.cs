using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Overlap;
using Supermask.Measuring.Survey;
using Supermask.Networks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring.Survey;

/// <summary>Overlaps of masks that are written down, and of masks of which chance alone decides.</summary>
public sealed class LayerOverlapTests
{
    private const double Exact = 1e-9;

    // Two layers of 4 and 8 entries; bits from the lowest.
    private static readonly TrainedSequence ByHand = Network(
        [Mask(0b0011, 2, 2), Mask(0b0000_1111, 2, 4)],
        [Mask(0b0110, 2, 2), Mask(0b0000_0011, 2, 4)],
        [Mask(0b0011, 2, 2), Mask(0b0000_0000, 2, 4)]);

    [Test]
    public void A_layer_has_the_overlap_that_is_counted_by_hand()
    {
        var layers = LayerOverlap.ByLayer(ByHand);
        Assert.That(layers, Has.Count.EqualTo(2));
        // Pairs share 1 of 3, 2 of 2 and 1 of 3; of 2 and 2 ones among 4 chance shares 1, of 3.
        Assert.That(layers[0].Density, Is.EqualTo(50).Within(Exact));
        Assert.That(layers[0].Jaccard, Is.EqualTo(100 * ((1 / 3.0) + 1 + (1 / 3.0)) / 3).Within(Exact));
        Assert.That(layers[0].Chance, Is.EqualTo(100 / 3.0).Within(Exact));
        // 2 of 4, then two pairs with a mask that has no ones; of 4 and 2 ones among 8 chance shares 1, of 5.
        Assert.That(layers[1].Density, Is.EqualTo(100 * 6 / 24.0).Within(Exact));
        Assert.That(layers[1].Jaccard, Is.EqualTo(100 * 0.5 / 3).Within(Exact));
        Assert.That(layers[1].Chance, Is.EqualTo(100 * 0.2 / 3).Within(Exact));
        Assert.That(layers[1].Excess, Is.EqualTo(10).Within(Exact));
    }

    [Test]
    public void Together_entries_are_counted_over_all_layers_and_chance_stays_within_each()
    {
        var together = LayerOverlap.Together(ByHand);
        Assert.That(together.Density, Is.EqualTo(100 * 12 / 36.0).Within(Exact));
        // 1 + 2 of 3 + 4, 2 + 0 of 2 + 4, 1 + 0 of 3 + 2; by chance 1 + 1 of 6 + 4 ones, 1 of 2 + 6, 1 of 4 + 2.
        Assert.That(together.Jaccard, Is.EqualTo(100 * ((3 / 7.0) + (2 / 6.0) + (1 / 5.0)) / 3).Within(Exact));
        Assert.That(together.Chance, Is.EqualTo(100 * ((2 / 8.0) + (1 / 7.0) + (1 / 5.0)) / 3).Within(Exact));
    }

    [Test]
    public void Masks_that_are_alike_overlap_whole_and_independent_ones_as_chance_has_it()
    {
        BitMask[] alike = [Mask(0b0110, 2, 2)];
        Assert.That(LayerOverlap.Together(Network(alike, alike)).Jaccard, Is.EqualTo(100).Within(Exact));

        var shapes = new MaskSet([.. Enumerable.Range(0, 6).Select(_ => Mask(0b1, 300, 300))]);
        foreach (var density in new[] { 0.05, 0.5, 0.9 })
        {
            var random = new RandomMasks(Randomness.Root(3).Derive($"density {density}"));
            var drawn = random.WithTheOnesOf(new MaskSet([.. shapes.Masks.Select(mask => FirstOnes(mask.Rows, mask.Columns, density))]));
            var overlap = LayerOverlap.Together(Network([.. drawn.Masks.Select(mask => new[] { mask })]));
            Assert.That(overlap.Density, Is.EqualTo(100 * density).Within(0.01));
            Assert.That(overlap.Chance, Is.EqualTo(100 * density / (2 - density)).Within(0.01));
            Assert.That(overlap.Excess, Is.EqualTo(0).Within(0.3));
        }
    }

    [Test]
    public void Masks_without_ones_overlap_by_nothing()
    {
        BitMask[] none = [Mask(0, 2, 2)];
        Assert.That(LayerOverlap.Together(Network(none, none)), Is.EqualTo(new LayerOverlap(0, 0, 0)));
    }

    [Test]
    public void One_task_or_no_masks_are_refused()
    {
        Assert.That(() => LayerOverlap.ByLayer(Network([Mask(1, 2, 2)])), Throws.ArgumentException.With.Message.Contains("no masks of two tasks"));
        Assert.That(() => LayerOverlap.Together(Network([], [])), Throws.ArgumentException);
    }

    private static TrainedSequence Network(params BitMask[][] tasks) => new("permuted", 0, [.. tasks.Select((masks, task) =>
        MadeUpRuns.Flat(task, 1, 1) with { Traces = MadeUpTraces.Of(masks) })]);

    private static BitMask Mask(ulong bits, int rows, int columns)
    {
        var words = new ulong[((rows * columns) + 63) / 64];
        words[0] = bits;
        return new BitMask(words, rows, columns);
    }

    private static BitMask FirstOnes(int rows, int columns, double density)
    {
        var words = new ulong[((rows * columns) + 63) / 64];
        foreach (var entry in Enumerable.Range(0, (int)(rows * columns * density)))
        {
            words[entry / 64] |= 1UL << (entry % 64);
        }

        return new BitMask(words, rows, columns);
    }
}
