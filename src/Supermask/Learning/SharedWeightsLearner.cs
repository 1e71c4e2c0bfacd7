using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>
/// Learns tasks over weights that they share and change, in networks without batch norm. What a task leaves are the shared
/// weights as they are then, and tensors of its own.
/// </summary>
/// <typeparam name="T">What the weights of a layer are made of while they learn.</typeparam>
public abstract class SharedWeightsLearner<T> : EffectiveLearner<T>
    where T : IEffectiveWeights
{
    private readonly List<IReadOnlyList<(string Name, Tensor Value)>> own = [];

    /// <summary>Draws the shared weights.</summary>
    /// <param name="run">The options of the run.</param>
    /// <param name="random">The stream of its seed.</param>
    /// <param name="draw">Draws the weights of a layer from its stream, <c>[outputs, inputs]</c>.</param>
    protected SharedWeightsLearner(RunOptions run, Randomness random, Func<LayerPlan.Linear, Randomness, Tensor> draw)
        : base(run, random) =>
        Shared = [.. Linear.Select((layer, at) => draw(layer, StreamOf(at).Derive("weight")).DetachFromDisposeScope())];

    /// <summary>The shared weights of each linear layer, <c>[outputs, inputs]</c>; they change in place.</summary>
    protected IReadOnlyList<Tensor> Shared { get; }

    /// <summary>Number of finished tasks.</summary>
    protected int Finished => own.Count;

    /// <inheritdoc/>
    public override LearnerState After(int task) => LearnerState.Of([.. SharedState(), .. own[task]]);

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        state.CopyTo(SharedState());
        own.Add([.. NewOwn(task).Select(each => (each.Name, each.Value.DetachFromDisposeScope()))]);
        state.CopyTo(own[task]);
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) => [];

    /// <summary>What a finished task keeps for itself, by name.</summary>
    protected Tensor OwnOf(int task, string name) => own[task].First(each => each.Name == name).Value;

    /// <summary>The mask that a finished task keeps of a layer, under the name that <see cref="MaskName"/> gives.</summary>
    protected BitMask MaskOf(int task, int layer) =>
        BitMask.FromBytes(OwnOf(task, MaskName(layer)).data<byte>().ToArray(), Linear[layer].Outputs, Linear[layer].Inputs);

    /// <summary>The name under which the mask of a layer is kept as bytes.</summary>
    protected static string MaskName(int layer) => $"mask.{layer}";

    /// <summary>Takes the steps of a task, and leaves it as it was after the epoch with the least loss on held-out images.</summary>
    /// <param name="started">The task while it is learned.</param>
    /// <param name="learned">The tensors that learn.</param>
    /// <param name="parts">Its training images.</param>
    /// <param name="stream">The stream of the order of images.</param>
    /// <param name="training">Number of steps and size of a batch.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    protected TaskLosses TakeKeepingBest(
        StartedTask<T> started, IReadOnlyList<Tensor> learned, HeldOut parts, Randomness stream, TrainingOptions training, Action<int, int> afterStep)
    {
        var epoch = (training with { Epochs = 1, Batches = null }).StepsOf(parts.Learned.Count);
        using var best = new BestEpoch(learned, () => Evaluator.Evaluate(parts.Chosen, _ => new EffectiveForward(
            Run.Network, new KeptNormPass([]), [.. started.Layers.Select(layer => layer.Values.clone())])).Loss);
        var losses = StepLoop.Run(started.Step, training, parts.Learned, stream, (step, all) =>
        {
            if (step % epoch == 0 || step == all)
            {
                best.Look();
            }

            afterStep(step, all);
        });
        best.Restore();
        return losses;
    }

    /// <summary>Keeps what a task has for itself; the tensors belong to this from now on.</summary>
    protected void Keep(IEnumerable<(string Name, Tensor Value)> tensors) =>
        own.Add([.. tensors.Select(each => (each.Name, each.Value.DetachFromDisposeScope()))]);

    /// <summary>Tensors of the shapes that a task keeps for itself.</summary>
    protected abstract IEnumerable<(string Name, Tensor Value)> NewOwn(int task);

    /// <summary>The tensors that tasks share: the weights, and what a method adds.</summary>
    protected virtual IEnumerable<(string Name, Tensor Value)> SharedState() => Shared.Select((layer, at) => ($"weight.{at}", layer));

    /// <inheritdoc/>
    protected override KeptNormPass StatisticsOf(int task) => new([]);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var (_, tensor) in SharedState().Concat(own.SelectMany(task => task)))
            {
                tensor.Dispose();
            }
        }
    }
}
