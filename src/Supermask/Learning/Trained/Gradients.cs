using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// Gradients of all parameters as one vector in a fixed order. A parameter without a gradient, such as the head of another task,
/// stands as zeros in it.
/// </summary>
public static class Gradients
{
    /// <summary>Forgets all gradients.</summary>
    public static void Clear(IEnumerable<(string Name, Parameter Value)> parameters)
    {
        foreach (var (_, value) in parameters)
        {
            value.grad = null;
        }
    }

    /// <summary>The gradients as they are, a copy, <c>[parameters]</c>.</summary>
    public static Tensor Read(IEnumerable<(string Name, Parameter Value)> parameters)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var parts = parameters.Select(each => each.Value.grad is { } gradient ? gradient.reshape(-1) : zeros(each.Value.numel()));
        return cat([.. parts], 0).MoveToOuterDisposeScope();
    }

    /// <summary>Puts a vector in place of the gradients.</summary>
    /// <param name="parameters">The parameters, in the order in which the vector was read.</param>
    /// <param name="vector">The vector, <c>[parameters]</c>.</param>
    /// <remarks>A parameter without a gradient is given one only where the vector is not 0 on it, so that it else stays as it is.</remarks>
    public static void Write(IEnumerable<(string Name, Parameter Value)> parameters, Tensor vector)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var start = 0L;
        foreach (var (_, value) in parameters)
        {
            var part = vector.narrow(0, start, value.numel()).reshape(value.shape);
            start += value.numel();
            if (value.grad is { } gradient)
            {
                gradient.copy_(part);
            }
            else if (part.count_nonzero().item<long>() > 0)
            {
                value.grad = part.clone();
            }
        }
    }

    /// <summary>The inner product of two vectors, in double precision.</summary>
    public static double Dot(Tensor one, Tensor other)
    {
        using var scope = NewDisposeScope();
        return one.to(float64).dot(other.to(float64)).item<double>();
    }

    /// <summary>A vector plus a multiple of another, a new one.</summary>
    public static Tensor Add(Tensor vector, Tensor other, double factor)
    {
        using var part = other.Times(factor);
        return vector.Plus(part);
    }
}
