using Supermask.Common;
using Supermask.Measuring;
using Supermask.Methods.Novel;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>
/// What can be found out about similarities, alphas and the novel training function on made-up means and small networks,
/// computed beside from the definitions (3.3.3, 3.3.4, 3.5.4).
/// </summary>
public static class NovelMethodFacts
{
    private const int Tasks = 5;
    private const int Norms = 2;
    private const double Rounding = 1e-6;

    private static readonly NovelMethod Options = new();

    /// <summary>The facts.</summary>
    public static FactBook Facts => new("the novel method",
    [
        Fact.Of(
            "position of the layer that the classic similarity compares",
            "The place of the first batch norm among the layers, from 0.",
            () => FirstNormPosition()),
        Fact.Of(
            "number of means of each compared vector",
            "The running means of a batch norm, one a hidden unit.",
            () => Text(MadeUpMeans()[0].Select(norm => norm.Length))),
        Fact.Of(
            "largest difference between a classic similarity and the cosine of the first layer's means",
            "The largest difference, without sign, over all pairs of tasks, on made-up means; 0 where it is rounding.",
            () => LargestDifference(TaskSimilarity.OfFirstNorm(MadeUpMeans(), Options), 0)),
        Fact.Of(
            "number of similarity matrices of the novel approach",
            "The matrices of similarities, one a batch norm.",
            () => TaskSimilarity.OfEachNorm(MadeUpMeans(), Options).Count),
        Fact.Of(
            "largest difference between a novel similarity and the cosine of its layer's means",
            "The largest difference, without sign, over all pairs of tasks and all layers, on made-up means; 0 where it is rounding.",
            () => Text(TaskSimilarity.OfEachNorm(MadeUpMeans(), Options).Select(LargestDifference))),
        Fact.Of(
            "values of all alphas",
            "Every value that an alpha has, over all tasks and layers, on made-up means.",
            () => Text(AllAlphas().SelectMany(each => each.Alphas))),
        Fact.Of(
            "sum of the alphas of a layer for every task with an earlier one",
            "Every value that the sum of a layer's alphas has, over all tasks but the first, on made-up means.",
            () => Text(WithCandidates().Select(each => each.Alphas.Sum()))),
        Fact.Of(
            "number of tasks and layers whose alpha of 1 is not that of the most similar earlier task",
            "The pairs of a task and a layer in which another than the most similar earlier task has alpha 1, on made-up means.",
            () => WithCandidates().Count(each => each.Alphas[MostSimilarByDefinition(each.Task, each.Layer)] != 1)),
        .. TrainingFunctionFacts.All(),
    ]);

    // The layers that have alphas: the ones before the two batch norms (A17).
    private static IEnumerable<(int Task, int Layer, double[] Alphas)> WithCandidates() => AllAlphas().Where(each => each.Task > 0);

    private static IEnumerable<(int Task, int Layer, double[] Alphas)> AllAlphas()
    {
        var similarities = TaskSimilarity.OfEachNorm(MadeUpMeans(), Options);
        return from task in Enumerable.Range(0, Tasks)
               let alphas = AlphaChoice.Determine(similarities, task, Norms, Options)
               from layer in Enumerable.Range(0, Norms)
               select (task, layer, alphas[layer]);
    }

    private static int MostSimilarByDefinition(int task, int layer)
    {
        var means = MadeUpMeans();
        return Enumerable.Range(0, task).MaxBy(other => Cosine(means[task][layer], means[other][layer]));
    }

    private static string LargestDifference(double[,] similarity, int norm)
    {
        var means = MadeUpMeans();
        var largest = (from one in Enumerable.Range(0, Tasks)
                       from other in Enumerable.Range(0, Tasks)
                       select Math.Abs(similarity[one, other] - Cosine(means[one][norm], means[other][norm]))).Max();
        return largest < Rounding ? "0" : largest.Show();
    }

    // Eq. 28: the dot product over the product of the lengths.
    private static double Cosine(float[] one, float[] other)
    {
        var (dot, ones, others) = (0.0, 0.0, 0.0);
        for (var unit = 0; unit < one.Length; unit++)
        {
            dot += (double)one[unit] * other[unit];
            ones += (double)one[unit] * one[unit];
            others += (double)other[unit] * other[unit];
        }

        return dot / Math.Sqrt(ones * others);
    }

    private static int FirstNormPosition()
    {
        using var network = new MultitaskNetwork(new MlpPlan(), new Masking(), tasks: 1, Randomness.Root(0));
        return network.Layers.Index().First(each => each.Item == network.BatchNorms[0]).Index;
    }

    // As many means as the network's two batch norms have units, [tasks][norms][hidden].
    private static float[][][] MadeUpMeans()
    {
        using var generator = Randomness.Root(0).Derive("made-up means").Generator();
        var hidden = new MlpPlan().Hidden;
        return [.. Enumerable.Range(0, Tasks).Select(_ => Enumerable.Range(0, Norms).Select(_ => Draw(hidden, generator)).ToArray())];
    }

    private static float[] Draw(int count, Generator generator)
    {
        using var draw = randn([count], generator: generator);
        return draw.data<float>().ToArray();
    }

    private static string Text<T>(IEnumerable<T> answers) => string.Join(
        " and ", answers.Distinct().Order().Select(answer => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{answer}")));
}
