using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.HopSupSup;

/// <summary>Masks of units as bits, <c>[units, 1]</c>, and as tensors, <c>[units]</c>.</summary>
public static class UnitMasks
{
    /// <summary>The mask of scores, <c>[units]</c>: 1 where the score is at least 0.</summary>
    public static BitMask OfScores(Tensor scores)
    {
        using var column = scores.unsqueeze(1);
        return BitMask.FromScores(column);
    }

    /// <summary>A mask that uses every unit.</summary>
    public static BitMask All(int units)
    {
        using var scores = zeros(units);
        return OfScores(scores);
    }

    /// <summary>The mask as numbers, <c>[units]</c>, float32.</summary>
    public static Tensor ToVector(BitMask mask)
    {
        using var column = mask.ToTensor();
        return column.flatten();
    }

    /// <summary>The share of units in which the masks of two tasks agree, over all hidden layers.</summary>
    public static double Agreement(IReadOnlyList<BitMask> masks, IReadOnlyList<BitMask> others) =>
        (double)masks.Zip(others, AgreeingUnits).Sum() / masks.Sum(mask => mask.Length);

    // Those that both use, and those that neither does.
    private static int AgreeingUnits(BitMask mask, BitMask other)
    {
        var both = mask.CountBoth(other);
        return mask.Length - mask.Ones - other.Ones + (2 * both);
    }
}
