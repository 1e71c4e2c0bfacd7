using CsCheck;
using NUnit.Framework;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Unit.Networks;

public sealed class BitMaskTests
{
    private static readonly Gen<(float[] First, float[] Second, int Rows, int Columns)> TwoScoreTensors =
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 30]).SelectMany((rows, columns) =>
            Gen.Select(Gen.Float[-1, 1].Array[rows * columns], Gen.Float[-1, 1].Array[rows * columns])
                .Select((first, second) => (first, second, rows, columns)));

    [Test]
    public void Counts_equal_those_taken_entry_by_entry() => TwoScoreTensors.Sample(sample =>
    {
        var first = Mask(sample.First, sample.Rows, sample.Columns);
        var second = Mask(sample.Second, sample.Rows, sample.Columns);
        return first.Ones == sample.First.Count(score => score >= 0)
            && first.CountBoth(second) == sample.First.Zip(sample.Second).Count(pair => pair.First >= 0 && pair.Second >= 0)
            && Enumerable.Range(0, sample.Rows * sample.Columns).All(entry =>
                first[entry / sample.Columns, entry % sample.Columns] == sample.First[entry] >= 0);
    });

    [Test]
    public void A_mask_equals_one_made_of_its_words() => TwoScoreTensors.Sample(sample =>
    {
        var mask = Mask(sample.First, sample.Rows, sample.Columns);
        return mask.Equals(new BitMask(mask.Words.ToArray(), sample.Rows, sample.Columns));
    });

    [Test]
    public void Words_that_do_not_fit_are_refused()
    {
        Assert.That(() => new BitMask(new ulong[2], 8, 8), Throws.ArgumentException.With.Message.Contains("8 x 8"));
        Assert.That(() => new BitMask([1UL << 63], 7, 9), Throws.ArgumentException.With.Message.Contains("beyond the last"));
        Assert.That(
            () => new BitMask(new ulong[1], 7, 9).CountBoth(new BitMask(new ulong[1], 9, 7)),
            Throws.ArgumentException.With.Message.Contains("9 x 7"));
    }

    private static BitMask Mask(float[] scores, int rows, int columns) =>
        BitMask.FromScores(tensor(scores).reshape(rows, columns));
}
