using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>A network's forward pass with batch norm's kept statistics.</summary>
public interface IForwardPass : IDisposable
{
    /// <summary>The logits of a batch, <c>[count, outputs]</c>, valid until the next batch.</summary>
    Tensor Logits(ImageBatch batch);
}

/// <summary>The network's own forward pass.</summary>
/// <param name="network">Maps images, <c>[batch, inputs]</c>, to logits, <c>[batch, outputs]</c>.</param>
public sealed class ModulePass(nn.Module<Tensor, Tensor> network) : IForwardPass
{
    /// <inheritdoc/>
    public Tensor Logits(ImageBatch batch)
    {
        using var images = batch.ToImages();
        return network.forward(images);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
