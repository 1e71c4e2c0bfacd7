using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Overlap;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>
/// The overlaps of one variant over all seeds, and what independent random masks give in their place (experiment 1, 4.1).
/// </summary>
public sealed class OverlapStudy
{
    /// <summary>Sets of random masks drawn for each seed and null model.</summary>
    public const int RandomSetsPerSeed = 100;

    private readonly Dictionary<(string Quantity, int Seed), double> chance = [];
    private readonly ITaskSequence tasks;
    private readonly IDerivedNumbers derived;

    /// <summary>A study of these trained networks.</summary>
    /// <param name="tasks">The variant that they learned.</param>
    /// <param name="runs">The trained networks, one a seed.</param>
    /// <param name="derived">Keeps what random masks give in place of theirs.</param>
    public OverlapStudy(ITaskSequence tasks, IReadOnlyList<TrainedSequence> runs, IDerivedNumbers derived)
    {
        (this.tasks, this.derived) = (tasks, derived);
        Runs = runs;
        Masks = [.. runs.Select(run => new MaskSet([.. run.Tasks.Select(task => task.Masks[MaskSet.PublishedLayer])]))];
    }

    /// <summary>Name of the variant.</summary>
    public string Variant => tasks.Name;

    /// <summary>The trained networks, one a seed.</summary>
    public IReadOnlyList<TrainedSequence> Runs { get; }

    /// <summary>The masks of each seed in the layer that the dissertation compares.</summary>
    public IReadOnlyList<MaskSet> Masks { get; }

    /// <summary>Measures a quantity on every seed, with its value on random masks.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public Measurement Measure(string name)
    {
        var quantity = Named(name);
        DrawRandomMasks();
        return new Measurement($"{name}, {Variant}", quantity.Unit, Values(quantity))
        {
            Shape = quantity.Shape,
            Bounds = quantity.Bounds,
            ChanceValues = [.. Enumerable.Range(0, Masks.Count).Select(seed => chance[(name, seed)])],
        };
    }

    /// <summary>A quantity on every seed alone: random masks take far longer.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public double[] Values(string name) => Values(Named(name));

    /// <summary>The pair of tasks that a test puts first, seed by seed.</summary>
    /// <param name="pick">Picks from the tests of one seed, ordered by descending p-value.</param>
    public IReadOnlyList<string> Pairs(Func<IReadOnlyList<PairTest>, PairTest> pick) =>
        [.. Masks.Select(masks => pick(PairTest.AllOf(masks)).Label)];

    private double[] Values(OverlapQuantity quantity) => [.. Masks.Select(masks => quantity.Of(masks, tasks))];

    private static OverlapQuantity Named(string name) => OverlapQuantities.All.FirstOrDefault(quantity => quantity.Name == name)
        ?? throw new ArgumentException(
            $"There is no quantity '{name}'. There are:\n  {string.Join("\n  ", OverlapQuantities.All.Select(each => each.Name))}",
            nameof(name));

    // Every quantity is taken on the same random masks, so that they are drawn once.
    private void DrawRandomMasks()
    {
        if (chance.Count > 0)
        {
            return;
        }

        var count = OverlapQuantities.All.Count;
        var numbers = derived.Recall("quantities of the overlaps of random masks", () => [.. OnRandomMasks().SelectMany(each => each)]);
        for (var seed = 0; seed < Masks.Count; seed++)
        {
            for (var index = 0; index < count; index++)
            {
                chance[(OverlapQuantities.All[index].Name, seed)] = numbers[(seed * count) + index];
            }
        }
    }

    private double[][] OnRandomMasks()
    {
        var streams = Randomness.Root(0).Derive("random masks").Derive(Variant);
        var bySeed = new double[Masks.Count][];
        Parallel.For(0, Masks.Count, seed =>
            bySeed[seed] = OnRandomMasks(Masks[seed], new RandomMasks(streams.Derive("seed", seed))));
        return bySeed;
    }

    private double[] OnRandomMasks(MaskSet masks, RandomMasks random)
    {
        var sums = new double[OverlapQuantities.All.Count];
        for (var set = 0; set < RandomSetsPerSeed; set++)
        {
            var sameDensities = random.WithTheOnesOf(masks);
            var oneDensity = random.WithTheMeanDensityOf(masks);
            for (var index = 0; index < sums.Length; index++)
            {
                var quantity = OverlapQuantities.All[index];
                sums[index] += quantity.Of(quantity.Null == NullModel.SameDensities ? sameDensities : oneDensity, tasks);
            }
        }

        return [.. sums.Select(sum => sum / RandomSetsPerSeed)];
    }
}
