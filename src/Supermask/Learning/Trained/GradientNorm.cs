using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>The length of all gradients together.</summary>
public static class GradientNorm
{
    /// <summary>Shortens gradients that are longer than a bound to it, all by the same factor.</summary>
    /// <param name="parameters">The parameters by name, after the backward pass.</param>
    /// <param name="largest">The bound.</param>
    public static void Clip(IReadOnlyList<(string Name, Parameter Value)> parameters, double largest)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        Tensor[] gradients = [.. parameters.Select(each => each.Value.grad).OfType<Tensor>()];
        // In double precision: the square of a gradient that single precision holds need not be one that it holds.
        var norm = Math.Sqrt(gradients.Sum(gradient => gradient.to(float64).Squared().sum().item<double>()));
        if (norm > largest)
        {
            foreach (var gradient in gradients)
            {
                gradient.copy_(gradient.Times(largest / norm));
            }
        }
    }
}
