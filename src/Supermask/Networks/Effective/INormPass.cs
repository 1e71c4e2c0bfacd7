using static TorchSharp.torch;

namespace Supermask.Networks.Effective;

/// <summary>The batch norms of a network, forwards and backwards without autograd, without gain and offset.</summary>
public interface INormPass
{
    /// <summary>Normalises activations.</summary>
    /// <param name="norm">Position of the batch norm in the network, from 0.</param>
    /// <param name="input">Activations, <c>[batch, features]</c>.</param>
    Tensor Forward(int norm, Tensor input);

    /// <summary>The gradient of what the last forward pass took.</summary>
    /// <param name="norm">Position of the batch norm.</param>
    /// <param name="gradient">Gradient of what it gave, <c>[batch, features]</c>.</param>
    Tensor Backward(int norm, Tensor gradient);
}
