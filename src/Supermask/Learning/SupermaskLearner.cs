using Supermask.Common;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>
/// Learns a mask a task over weights that never change. What is kept of a finished task are its masks as bits and the statistics
/// of batch norm, so that nothing is forgotten.
/// </summary>
public abstract class SupermaskLearner : EffectiveLearner<ILearnedMask>
{
    /// <summary>Draws the weights of each linear layer.</summary>
    /// <param name="run">The options of the run.</param>
    /// <param name="random">The stream of its seed.</param>
    /// <param name="draw">Draws the weights of a layer from its stream, <c>[outputs, inputs]</c>.</param>
    protected SupermaskLearner(RunOptions run, Randomness random, Func<LayerPlan.Linear, Randomness, Tensor> draw)
        : base(run, random) =>
        Network = new Superposition(run.Network, [.. Linear.Select((layer, at) => draw(layer, StreamOf(at).Derive("weight")))]);

    /// <summary>The frozen weights with the masks of the finished tasks.</summary>
    protected Superposition Network { get; }

    /// <inheritdoc/>
    public override LearnerState After(int task)
    {
        (string Name, Tensor Value)[] masks = [.. Network.Tasks[task].Masks.Select((mask, layer) => (MaskName(layer), tensor(mask.ToBytes())))];
        var state = LearnerState.Of([.. masks, .. StateOf(Network.Tasks[task].Norms), .. OwnStateOf(task)]);
        foreach (var (_, bytes) in masks)
        {
            bytes.Dispose();
        }

        return state;
    }

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        var norms = NewNorms();
        state.CopyTo(StateOf(norms));
        Network.Add(new TaskMasks([.. Linear.Select((layer, at) => MaskOf(layer, state, MaskName(at)))], norms));
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task)
    {
        using var unlearned = Unlearned(task);
        var masks = unlearned ?? Network.Tasks[task];
        return
        [
            new MaskTrace(TraceNames.Mask, masks.Masks),
            new FloatTrace(TraceNames.Mean, [.. masks.Norms.Select(norm => norm.Mean.data<float>().ToArray())]),
            new FloatTrace(TraceNames.Variance, [.. masks.Norms.Select(norm => norm.Variance.data<float>().ToArray())]),
        ];
    }

    /// <summary>The traces that such a learner keeps.</summary>
    /// <param name="network">The network.</param>
    public static IEnumerable<TracePromise> TracesOn(NetworkPlan network)
    {
        int[][] features = [.. network.Layers.OfType<LayerPlan.Norm>().Select(layer => new[] { layer.Features })];
        return
        [
            MaskPromise.Of(network),
            new(TraceNames.Mean, "the running means that each batch norm keeps of the task", features),
            new(TraceNames.Variance, "the running variances that each batch norm keeps of the task", features),
        ];
    }

    /// <summary>What a method keeps of a finished task besides.</summary>
    protected virtual IEnumerable<(string Name, Tensor Value)> OwnStateOf(int task) => [];

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<ILearnedMask> started) => Network.Add(MasksOf(started));

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task)
    {
        using var unlearned = Unlearned(task);
        return (unlearned ?? Network.Tasks[task]).Under(Network.Weights);
    }

    /// <inheritdoc/>
    protected override KeptNormPass StatisticsOf(int task)
    {
        using var unlearned = Unlearned(task);
        return (unlearned ?? Network.Tasks[task]).Statistics();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Network.Dispose();
        }
    }

    // A task that is not learned yet has the masks that its scores start with.
    private TaskMasks? Unlearned(int task)
    {
        if (task < Network.Tasks.Count)
        {
            return null;
        }

        using var started = Begin(task, steps: 1);
        return MasksOf(started);
    }

    private static TaskMasks MasksOf(StartedTask<ILearnedMask> started) =>
        new([.. started.Layers.Select(layer => layer.Mask)], started.Norms);

    private static IEnumerable<(string Name, Tensor Value)> StateOf(IReadOnlyList<NormState> norms) => norms.SelectMany((norm, at) =>
        new[] { ($"norm.{at}.mean", norm.Mean), ($"norm.{at}.variance", norm.Variance) });

    private static string MaskName(int layer) => $"mask.{layer}";

    private static BitMask MaskOf(LayerPlan.Linear layer, LearnerState state, string name) => state.Tensors.TryGetValue(name, out var bytes)
        ? BitMask.FromBytes(bytes.data<byte>().ToArray(), layer.Outputs, layer.Inputs)
        : throw new InvalidDataException($"The stored state has no '{name}'.");
}
