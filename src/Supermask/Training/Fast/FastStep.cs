using Supermask.Masks;
using static TorchSharp.torch;

namespace Supermask.Training.Fast;

/// <summary>
/// The step of <see cref="ReferenceStep"/> written out: the same forward pass, the chain rule by hand, and RMSprop, with
/// libtorch for the eight matrix products and fused passes for the rest. It runs in the thread that calls it.
/// </summary>
/// <remarks>
/// The network's own tensors hold scores, bias, and batch norm's state; effective weights and running squares live as
/// long as the step. While it lives, nothing else may change the scores, OwnShare or Addend.
/// </remarks>
public sealed class FastStep : ITrainingStep
{
    private readonly NetworkOptions options;
    private readonly FastLayer[] layers;
    private readonly FastBatchNorm[] norms;
    private readonly Dictionary<long, Workspace> workspaces = [];

    /// <summary>A step with a new RMSprop for the task that the network has selected.</summary>
    public FastStep(MultitaskNetwork network, TrainingOptions training)
    {
        using var _ = no_grad();
        options = network.Options;
        var rmsProp = new RmsProp(training.LearningRate);
        layers = [.. network.MaskedLayers.Select(layer => new FastLayer(layer, rmsProp))];
        norms = [.. network.BatchNorms.Select(norm => new FastBatchNorm(norm.StateOf(norm.Task), rmsProp))];
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The batch has fewer than 2 images, which have no variance.</exception>
    public StepResult Take(Tensor images, Tensor labels)
    {
        using var _ = no_grad();
        var space = SpaceFor(images.shape[0]);
        var (first, second) = (space.Activated[0], space.Activated[1]);
        layers[0].Forward(images, space.Normalised[0]);
        norms[0].Forward(space.Normalised[0], first);
        layers[1].Forward(first.Matrix, space.Normalised[1]);
        norms[1].Forward(space.Normalised[1], second);
        layers[2].Forward(second.Matrix, space.Logits);

        var result = CrossEntropy.Apply(space.Logits, labels.Integers(), space.LogitsGradient);

        layers[2].Backward(second.Matrix, space.LogitsGradient, space.HiddenGradient[1]);
        norms[1].Backward(space.Normalised[1], second, space.HiddenGradient[1]);
        layers[1].Backward(first.Matrix, space.HiddenGradient[1], space.HiddenGradient[0]);
        norms[0].Backward(space.Normalised[0], first, space.HiddenGradient[0]);
        layers[0].Backward(images, space.HiddenGradient[0], null);
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var buffers in layers.AsEnumerable<IDisposable>().Concat(workspaces.Values))
        {
            buffers.Dispose();
        }
    }

    private Workspace SpaceFor(long batch)
    {
        if (batch < 2)
        {
            throw new ArgumentException(
                $"Batch norm needs at least 2 images in a batch, and this one has {batch}. "
                + "Likely cause: the last batch of an epoch; choose a batch size that leaves none or more than 1.");
        }

        if (!workspaces.TryGetValue(batch, out var space))
        {
            workspaces[batch] = space = new Workspace((int)batch, options);
        }

        return space;
    }
}
