using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>Learns masks, and keeps a tensor a layer of every finished task beside them.</summary>
/// <param name="run">The options of the run.</param>
/// <param name="random">The stream of its seed.</param>
/// <param name="draw">Draws the weights of a layer from its stream, <c>[outputs, inputs]</c>.</param>
/// <param name="name">What is kept, as it is called in the stored state.</param>
public abstract class KeepingSupermaskLearner(RunOptions run, Randomness random, Func<LayerPlan.Linear, Randomness, Tensor> draw, string name)
    : SupermaskLearner(run, random, draw)
{
    private readonly List<Tensor[]> kept = [];

    /// <summary>What is kept of each finished task, a tensor a layer.</summary>
    protected IReadOnlyList<Tensor[]> Kept => kept;

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        base.GoOnFrom(task, state);
        Tensor[] layers = [.. Linear.Select((_, layer) => NewKept(task, layer).DetachFromDisposeScope())];
        state.CopyTo(Named(layers));
        kept.Add(layers);
    }

    /// <summary>A tensor of the shape and kind that is kept of a layer: by default those of its weights.</summary>
    protected virtual Tensor NewKept(int task, int layer) => zeros_like(Network.Weights[layer]);

    /// <summary>What is kept of a layer once its task is learned; a tensor of its own.</summary>
    protected abstract Tensor KeptOf(ILearnedMask layer);

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<ILearnedMask> started)
    {
        base.Finish(task, started);
        kept.Add([.. started.Layers.Select(layer => KeptOf(layer).DetachFromDisposeScope())]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Tensor Value)> OwnStateOf(int task) => Named(kept[task]);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var layer in kept.SelectMany(task => task))
            {
                layer.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private IEnumerable<(string Name, Tensor Value)> Named(Tensor[] layers) => layers.Select((layer, at) => ($"{name}.{at}", layer));
}
