using Supermask.Common;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.LearnToGrow;

/// <summary>What a task can choose from: in each layer the weights that are stored, and new ones; and how likely each is by now.</summary>
/// <param name="stored">The stored weights of each hidden layer, which stay as they are.</param>
/// <param name="added">New ones for each hidden layer.</param>
/// <param name="head">The head of the task.</param>
public sealed class Candidates(IReadOnlyList<IReadOnlyList<Linear>> stored, IReadOnlyList<Linear> added, Linear head) : IDisposable
{
    private readonly Parameter[] scores = [.. stored.Select(layer => nn.Parameter(zeros(layer.Count + 1)))];
    private readonly double[] sizes = SharesOf(added);

    /// <summary>The scores of the choices in each layer, <c>[choices]</c>, of which the softmax makes shares; the last is to add.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Scores => [.. scores.Select((each, layer) => ($"scores{layer}", each))];

    /// <summary>What learns beside the scores: the new weights and the head.</summary>
    public IReadOnlyList<(string Name, Parameter Value)> Weights =>
        [.. added.SelectMany((each, layer) => each.Named($"candidate{layer}")), .. head.Named("candidate.head")];

    /// <summary>The most likely choice in each layer: the position of stored weights, or one past them to add.</summary>
    public int[] Chosen
    {
        get
        {
            using var scope = NewDisposeScope();
            return [.. scores.Select(each => (int)each.argmax().item<long>())];
        }
    }

    /// <summary>The logits of images, <c>[batch, outputs]</c>, with each hidden layer the mixture of its choices.</summary>
    /// <param name="images">The images, <c>[batch, inputs]</c>.</param>
    public Tensor Logits(Tensor images)
    {
        using var scope = NewDisposeScope();
        var features = scores.Index().Aggregate(images, (values, layer) => Mixed(values, layer.Index).relu());
        return head.forward(features).MoveToOuterDisposeScope();
    }

    /// <summary>The share of the network's hidden parameters that the mixture is expected to add, a scalar between 0 and 1.</summary>
    public Tensor Growth()
    {
        using var scope = NewDisposeScope();
        return scores.Select((each, layer) => each.softmax(0).narrow(0, each.shape[0] - 1, 1).Times(sizes[layer]))
            .Aggregate((sum, next) => sum.Plus(next)).sum().MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    /// <remarks>Weights and head belong to who made them.</remarks>
    public void Dispose()
    {
        foreach (var each in scores)
        {
            each.Dispose();
        }
    }

    private Tensor Mixed(Tensor values, int layer)
    {
        var shares = scores[layer].softmax(0);
        return stored[layer].Append(added[layer]).Select((choice, at) => choice.forward(values).mul(shares.narrow(0, at, 1)))
            .Aggregate((sum, next) => sum.Plus(next));
    }

    private static double[] SharesOf(IReadOnlyList<Linear> added)
    {
        var counts = added.Select(layer => (double)layer.weight.numel() + layer.bias!.numel()).ToArray();
        return [.. counts.Select(count => count / counts.Sum())];
    }
}
