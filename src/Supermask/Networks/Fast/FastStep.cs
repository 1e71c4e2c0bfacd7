using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>
/// A step with autograd written out: the same forward pass, the chain rule by hand, and RMSprop. The
/// first layer's products leave black pixels out, libtorch has the other six, and fused passes do the rest. It runs in the
/// thread that calls it.
/// </summary>
/// <remarks>
/// The network's own tensors hold the scores of the later layers, bias, and batch norm's state; those of the first layer,
/// effective weights and running squares live as long as the step. While it lives, nothing else may change the scores,
/// OwnShare or Addend.
/// </remarks>
public sealed class FastStep : ITrainingStep
{
    private readonly MlpPlan plan;
    private readonly FirstLayer firstLayer;
    private readonly FastLayer[] layers;
    private readonly FastBatchNorm[] norms;
    private readonly Dictionary<int, Workspace> workspaces = [];
    private readonly RunningSquares? own;
    private bool isDisposed;

    /// <summary>A step by RMSprop for the task that the network has selected.</summary>
    /// <param name="network">The network, one that <see cref="Serves"/> says yes to.</param>
    /// <param name="batchSize">The most images of a step.</param>
    /// <param name="learningRate">RMSprop's learning rate.</param>
    /// <param name="kept">What an optimiser that outlives the task remembers; null for a new one.</param>
    public FastStep(MultitaskNetwork network, int batchSize, double learningRate, RunningSquares? kept = null)
    {
        using var _ = no_grad();
        plan = (MlpPlan)network.Plan;
        own = kept is null ? new() : null;
        var optimiser = new Optimiser(new RmsProp(learningRate), kept ?? own!);
        firstLayer = new FirstLayer(network.MaskedLayers[0], optimiser, batchSize);
        layers = [.. network.MaskedLayers.Skip(1).Select(layer => new FastLayer(layer, optimiser))];
        norms = [.. network.BatchNorms.Select(norm => new FastBatchNorm(norm.StateOf(norm.Task), optimiser))];
    }

    /// <summary>Whether there are fused passes for such a network: two hidden layers with batch norm.</summary>
    public static bool Serves(NetworkPlan plan) => plan is MlpPlan { HiddenLayers: 2, BatchNorm: true };

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">
    /// The batch has fewer than 2 images, which have no variance, or more than the options say.
    /// </exception>
    public StepResult Take(ImageBatch batch)
    {
        using var _ = no_grad();
        var space = SpaceFor(batch.Count);
        var (first, second) = (space.Activated[0], space.Activated[1]);
        firstLayer.Forward(batch, space.Normalised[0]);
        norms[0].Forward(space.Normalised[0], first);
        layers[0].Forward(first.Matrix, space.Normalised[1]);
        norms[1].Forward(space.Normalised[1], second);
        layers[1].Forward(second.Matrix, space.Logits);

        var result = CrossEntropy.Apply(space.Logits, batch.Labels, space.LogitsGradient);

        layers[1].Backward(second.Matrix, space.LogitsGradient, space.HiddenGradient[1]);
        norms[1].Backward(space.Normalised[1], second, space.HiddenGradient[1]);
        layers[0].Backward(first.Matrix, space.HiddenGradient[1], space.HiddenGradient[0]);
        norms[0].Backward(space.Normalised[0], first, space.HiddenGradient[0]);
        firstLayer.Backward(space.HiddenGradient[0]);
        return result;
    }

    /// <inheritdoc/>
    public void WriteBack() => firstLayer.WriteBack();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        WriteBack();
        foreach (var buffers in layers.AsEnumerable<IDisposable>().Concat(workspaces.Values).Append(firstLayer))
        {
            buffers.Dispose();
        }

        own?.Dispose();
    }

    private Workspace SpaceFor(int batch)
    {
        if (batch < 2)
        {
            throw new ArgumentException(
                $"Batch norm needs at least 2 images in a batch, and this one has {batch}. "
                + "Likely cause: the last batch of an epoch; choose a batch size that leaves none or more than 1.");
        }

        if (!workspaces.TryGetValue(batch, out var space))
        {
            workspaces[batch] = space = new Workspace(batch, plan);
        }

        return space;
    }
}
