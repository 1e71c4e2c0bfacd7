using Supermask.Learning.Trained;

namespace Supermask.Methods.PathNet;

/// <summary>
/// A tournament between paths: two are drawn and trained, and the one that was right less often becomes a mutated copy of the other.
/// </summary>
/// <param name="method">The options.</param>
/// <param name="layers">Number of layers.</param>
/// <param name="draws">Where paths, pairs and mutations are drawn from.</param>
public sealed class Tournament(PathNetMethod method, int layers, Draws draws)
{
    /// <summary>A gene changes by a whole number of at most this, which may be 0 as in public codes.</summary>
    private const int MostChange = 2;

    private readonly int[][] population = [.. Enumerable.Range(0, method.Population).Select(_ => DrawnPath(method, layers, draws))];
    private readonly List<double> fitness = [];
    private int[] pair = draws.Distinct(2, method.Population);
    private (int Steps, int Right, int Images) counted;
    private int[]? best;

    /// <summary>The path that is trained now, <c>[layers * breadth]</c>, layer after layer.</summary>
    public int[] Current => population[pair[fitness.Count]];

    /// <summary>The winner of the last tournament that was finished; before there is one, the first path that was trained.</summary>
    public int[] Best => best ?? population[pair[0]];

    /// <summary>Number of tournaments that were finished.</summary>
    public int Finished { get; private set; }

    /// <summary>Counts a step of the current path.</summary>
    /// <param name="right">How many of its images were right, before it was taken.</param>
    /// <param name="images">Number of its images.</param>
    public void Count(int right, int images)
    {
        counted = (counted.Steps + 1, counted.Right + right, counted.Images + images);
        if (counted.Steps < method.FitnessSteps)
        {
            return;
        }

        fitness.Add((double)counted.Right / counted.Images);
        counted = default;
        if (fitness.Count == pair.Length)
        {
            Finish();
        }
    }

    /// <summary>A mutated copy of a path: each gene changes with a probability of one over their number, and wraps around.</summary>
    public int[] Mutated(int[] path) => [.. path.Select(gene => draws.Unit() < 1.0 / path.Length
        ? (gene + draws.Below((2 * MostChange) + 1) - MostChange + (MostChange * method.Modules)) % method.Modules
        : gene)];

    private void Finish()
    {
        var (winner, loser) = fitness[0] >= fitness[1] ? (pair[0], pair[1]) : (pair[1], pair[0]);
        best = population[winner];
        population[loser] = Mutated(best);
        fitness.Clear();
        pair = draws.Distinct(2, method.Population);
        Finished++;
    }

    private static int[] DrawnPath(PathNetMethod method, int layers, Draws draws) =>
        [.. Enumerable.Range(0, layers * method.Breadth).Select(_ => draws.Below(method.Modules))];
}
