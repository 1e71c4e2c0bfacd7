using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;

namespace Supermask.Methods;

/// <summary>A method whose networks have frozen weights and a mask for each task.</summary>
public abstract record MaskedMethod : Method
{
    /// <summary>How the layers are masked, and what tasks share.</summary>
    public Masking Masking { get; init; } = new();

    /// <inheritdoc/>
    /// <remarks>Weights are frozen, and scores are a task's own: only a shared batch norm changes.</remarks>
    public override bool NeverForgets => Masking is { BatchNormState: BatchNormState.PerTask, Bias: not LayerBias.Trained };

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Masking.Problems();

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) =>
    [
        new(TraceNames.Mask, "the learned mask of each masked layer",
            [.. run.Network.Layers.OfType<LayerPlan.Linear>().Select(layer => new[] { layer.Outputs, layer.Inputs })]),
    ];

    /// <summary>Draws the network of a run, with every task's scores at their start.</summary>
    /// <param name="run">The options of the run.</param>
    /// <param name="random">The stream of its seed.</param>
    protected MultitaskNetwork NewNetwork(RunOptions run, Randomness random) =>
        new(run.Network, Masking, run.Tasks.Count, random.Derive("network"));

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(KeptBytes.Seed, KeptBytes.Masks(KeptBytes.Linear(run.Network)) + KeptBytes.Norms(run.Network));
}
