using System.Numerics;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Networks;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What learning a second task changes of what the first has left, in a new network on made-up images (3.1).</summary>
public static class RetentionFacts
{
    private const int Images = 512;

    /// <summary>The facts.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        Fact.Of(
            "number of mask entries of a learned task that the next task changes",
            "The entries of the masks of the first task that are others after the second was learned, on made-up images.",
            () => Learn(BatchNormState.Shared).MaskEntries),
        Fact.Of(
            "running means of a learned task that the next task changes",
            "How many of the running means of batch norm are others after a second task was learned, on made-up images.",
            () => Means(BatchNormState.Shared)),
        Fact.Of(
            "running means of a learned task that the next task changes, batch norm per task",
            "The same where every task has batch norms of its own.",
            () => Means(BatchNormState.PerTask)),
    ];

    private static string Means(BatchNormState state)
    {
        var changes = Learn(state);
        return $"{changes.Means} of {changes.OfMeans}";
    }

    private static Changes Learn(BatchNormState state)
    {
        using var network = new MultitaskNetwork(new MlpPlan(), new Masking { BatchNormState = state }, tasks: 2, Randomness.Root(0).Derive("retention"));
        Learn(network, 0);
        var (masks, means) = (network.MasksOf(0), Flat(network));
        Learn(network, 1);
        return new Changes(
            masks.Zip(network.MasksOf(0), DifferentEntries).Sum(),
            means.Zip(Flat(network)).Count(pair => pair.First != pair.Second),
            means.Length);
    }

    private static void Learn(MultitaskNetwork network, int task)
    {
        network.SelectTask(task);
        var options = new TrainingOptions { LearningRate = 1e-2 };
        using var step = MaskedSteps.Of(network, options);
        StepLoop.Run(step, options, Pattern(task), Randomness.Root(0).Derive("task", task), (_, _) => { });
    }

    private static float[] Flat(MultitaskNetwork network) => [.. network.BatchNormMeans(0).SelectMany(layer => layer)];

    private static int DifferentEntries(BitMask first, BitMask second) =>
        first.Words.ToArray().Zip(second.Words.ToArray(), (one, other) => BitOperations.PopCount(one ^ other)).Sum();

    // Pixels that run through all shades at a pace of the image and the task: any images serve here.
    private static ImageSet Pattern(int task) => new(
        [.. Enumerable.Range(0, Images * Mnist.Pixels)
            .Select(place => (byte)((place % Mnist.Pixels * ((place / Mnist.Pixels % 97) + 3)) + (task * 101)))],
        [.. Enumerable.Range(0, Images).Select(image => (byte)(image % Mnist.Classes))]);

    private readonly record struct Changes(int MaskEntries, int Means, int OfMeans);
}
