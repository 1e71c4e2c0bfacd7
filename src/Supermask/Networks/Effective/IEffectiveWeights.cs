using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>The weights that one linear layer multiplies by, made of what is learned.</summary>
public interface IEffectiveWeights : IDisposable
{
    /// <summary>The weights as they are now, <c>[outputs, inputs]</c>.</summary>
    Tensor Values { get; }

    /// <summary>Takes an optimiser step, after which the weights are those of what was learned.</summary>
    /// <param name="gradient">Gradient of the loss by the weights, <c>[outputs, inputs]</c>; may be overwritten.</param>
    void Learn(Tensor gradient);
}
