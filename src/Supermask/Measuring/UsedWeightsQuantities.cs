using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Networks;

namespace Supermask.Measuring;

/// <summary>How many weights masks use, over all layers whose masks are kept.</summary>
public static class UsedWeightsQuantities
{
    // Seven-bit Huffman codes save so much of a mask's bits (Kang et al. 2022, section 4).
    private const double SavedByCoding = 0.78;
    private const int BitsOfAWeight = 32;

    /// <summary>All quantities.</summary>
    public static IReadOnlyList<LearningQuantity> All { get; } =
    [
        Share(
            "share of weights used", Shape.Symmetric,
            "The weights that a task's mask uses in percent of all masked weights, averaged over tasks.",
            run => run.Tasks.Average(task => DensityOf(task.Masks))),
        Share(
            "share of weights used by any task", Shape.Symmetric,
            "The weights that the mask of at least one task uses, in percent of all masked weights.",
            UsedByAny),
        Share(
            "capacity taken", Shape.Symmetric,
            "The weights that any task uses, with the coded masks of all tasks, in percent of the bits of all masked weights, as WSN counts them.",
            run => UsedByAny(run) + ((1 - SavedByCoding) * run.Tasks.Count / BitsOfAWeight)),
    ];

    private static double UsedByAny(TrainedSequence run) => DensityOf(
        [.. Enumerable.Range(0, run.Tasks[0].Masks.Count).Select(layer => run.Tasks.Select(task => task.Masks[layer]).Aggregate(BitMask.Either))]);

    private static double DensityOf(IReadOnlyList<BitMask> layers) => layers.Count > 0
        ? (double)layers.Sum(layer => layer.Ones) / layers.Sum(layer => layer.Length)
        : throw new InvalidOperationException("The run kept no masks.");

    private static LearningQuantity Share(string name, Shape shape, string meaning, Func<TrainedSequence, double> share) =>
        new(name, Units.Percent, shape, meaning, (_, run) => 100 * share(run))
        {
            Needs = [new TraceNeed(TraceNames.Mask)],
            Bounds = null,
        };
}
