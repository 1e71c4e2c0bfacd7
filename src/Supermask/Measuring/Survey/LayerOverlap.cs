using System.Text.Json.Serialization;
using Supermask.Learning;
using Supermask.Measuring.Overlap;

namespace Supermask.Measuring.Survey;

/// <summary>How the masks of two tasks of one network overlap, averaged over all pairs of its tasks; all in percent.</summary>
/// <param name="Density">Entries that are 1, averaged over tasks.</param>
/// <param name="Jaccard">Entries that are 1 in both masks over those that are 1 in either.</param>
/// <param name="Chance">The same at the number of shared entries that two independent masks of these densities are expected to have.</param>
/// <remarks>
/// Of several layers together, chance places the ones of each layer within that layer. Two masks without ones overlap by 0, and so
/// does chance.
/// </remarks>
public sealed record LayerOverlap(double Density, double Jaccard, double Chance)
{
    /// <summary>What tasks share beyond chance, in points.</summary>
    [JsonIgnore]
    public double Excess => Jaccard - Chance;

    /// <summary>The overlap in each layer whose masks the network keeps, in their order.</summary>
    /// <exception cref="ArgumentException">It keeps masks of fewer than two tasks.</exception>
    public static IReadOnlyList<LayerOverlap> ByLayer(TrainedSequence run) =>
        [.. Enumerable.Range(0, LayersOf(run)).Select(layer => Of(run, [layer]))];

    /// <summary>The overlap in all of these layers together.</summary>
    /// <exception cref="ArgumentException">The network keeps masks of fewer than two tasks.</exception>
    public static LayerOverlap Together(TrainedSequence run) => Of(run, [.. Enumerable.Range(0, LayersOf(run))]);

    private static LayerOverlap Of(TrainedSequence run, int[] layers)
    {
        var (jaccard, chance, pairs) = (0.0, 0.0, 0L);
        for (var first = 0; first < run.Tasks.Count; first++)
        {
            for (var second = first + 1; second < run.Tasks.Count; second++)
            {
                var pair = Array.ConvertAll(layers, layer =>
                    PairOverlap.Of(first, second, run.Tasks[first].Masks[layer], run.Tasks[second].Masks[layer]));
                var ones = pair.Sum(each => each.FirstOnes + (double)each.SecondOnes);
                jaccard += Share(pair.Sum(each => (double)each.Both), ones);
                chance += Share(pair.Sum(each => each.Chance.Expected), ones);
                pairs++;
            }
        }

        var density = run.Tasks.Average(task => layers.Sum(layer => (double)task.Masks[layer].Ones) / layers.Sum(layer => (double)task.Masks[layer].Length));
        return new(100 * density, 100 * jaccard / pairs, 100 * chance / pairs);
    }

    private static double Share(double both, double ones) => ones > 0 ? both / (ones - both) : 0;

    private static int LayersOf(TrainedSequence run) => run.Tasks.Count > 1 && run.Tasks[0].Masks.Count > 0
        ? run.Tasks[0].Masks.Count
        : throw new ArgumentException($"The {run.Variant} run of seed {run.Seed} keeps no masks of two tasks that could overlap.", nameof(run));
}
