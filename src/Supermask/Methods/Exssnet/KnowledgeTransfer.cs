using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.Exssnet;

/// <summary>
/// KKT, k nearest neighbours for knowledge transfer (Yadav and Bansal 2023): a task's scores start as those of the earlier task
/// under whose mask the new images are told apart best. Scores are copied, weights never.
/// </summary>
/// <param name="method">The options.</param>
/// <param name="random">The stream of the seed.</param>
internal sealed class KnowledgeTransfer(ExssnetMethod method, Randomness random)
{
    /// <summary>The scores that a task starts from; null where they are to be drawn.</summary>
    /// <param name="task">The task, with all earlier ones finished.</param>
    /// <param name="images">Its training images.</param>
    /// <param name="weightsOf">The weights under an earlier task's masks, one tensor a layer, which this disposes.</param>
    /// <param name="scoresOf">The scores of an earlier task, one tensor a layer.</param>
    public Tensor[]? StartOf(int task, ImageSet images, Func<int, Tensor[]> weightsOf, Func<int, Tensor[]> scoresOf)
    {
        if (method.Transfer == Transfer.None || task == 0)
        {
            return null;
        }

        var compared = images.Select([.. StepLoop.ShuffledOrder(images.Count, random.Derive("compared", task))
            .Take((int)Math.Ceiling(method.Compared * images.Count))]);
        double[] accuracies = [.. Enumerable.Range(0, task).Select(earlier => AccuracyOf(weightsOf(earlier), compared))];
        var chosen = Chosen(accuracies, 1.0 / compared.Labels.Distinct().Count());
        return chosen.Length == 0 ? null : Mean([.. chosen.Select(scoresOf)]);
    }

    private int[] Chosen(double[] accuracies, double chance) => method.Transfer switch
    {
        Transfer.Mean => [.. Enumerable.Range(0, accuracies.Length).Where(earlier => accuracies[earlier] > chance)],
        Transfer.Best when accuracies.Max() <= chance => [],
        _ => [Array.IndexOf(accuracies, accuracies.Max())],
    };

    // By what the last hidden layer gives, before its ReLU.
    private double AccuracyOf(Tensor[] weights, ImageSet images)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var batch = new ImageBatch(images, images.Count);
        batch.Fill(images, [.. Enumerable.Range(0, images.Count)]);
        var value = batch.ToImages();
        foreach (var (layer, weight) in weights.SkipLast(1).Index())
        {
            value = nn.functional.linear(layer == 0 ? value : nn.functional.relu(value), weight);
        }

        foreach (var weight in weights)
        {
            weight.Dispose();
        }

        return NeighbourVote.Accuracy(value, images.Labels, method.Neighbours);
    }

    private static Tensor[] Mean(Tensor[][] tasks)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return [.. Enumerable.Range(0, tasks[0].Length).Select(layer => tasks
            .Aggregate(zeros_like(tasks[0][layer]), (sum, next) => sum.Plus(next[layer]))
            .DividedBy(tasks.Length).DetachFromDisposeScope())];
    }
}
