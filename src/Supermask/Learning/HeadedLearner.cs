using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>
/// Learns over weights that all tasks share but for the last linear layer: each task has a head of its own there, trained like any
/// weights.
/// </summary>
/// <param name="run">The options of the run.</param>
/// <param name="random">The stream of its seed.</param>
/// <remarks>Weights and heads are drawn as a linear layer of PyTorch draws them.</remarks>
public abstract class HeadedLearner(RunOptions run, Randomness random)
    : SharedWeightsLearner<IEffectiveWeights>(run, random, (layer, stream) => Draw(layer, stream))
{
    /// <summary>The name under which the head is kept.</summary>
    protected const string Head = "head";

    /// <summary>Positions of the linear layers before the head.</summary>
    protected IEnumerable<int> Trunk => Enumerable.Range(0, Linear.Count - 1);

    /// <summary>The head that a task starts with, <c>[outputs, inputs]</c>.</summary>
    protected Tensor NewHead(int task) => Draw(Linear[^1], StreamOf(Linear.Count - 1).Derive(Head, task));

    /// <summary>A copy of the head of a finished task, or that with which it would start.</summary>
    protected Tensor HeadOf(int task) => task < Finished ? OwnOf(task, Head).clone() : NewHead(task);

    /// <summary>The weights of a layer as they are drawn, <c>[outputs, inputs]</c>.</summary>
    protected static Tensor Draw(LayerPlan.Linear layer, Randomness stream) =>
        RandomTensors.Uniform([layer.Outputs, layer.Inputs], RandomTensors.ScoreBound(layer.Inputs), stream);
}
