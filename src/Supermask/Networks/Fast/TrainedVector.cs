using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>A small trained tensor of one value a unit: a bias, or batch norm's scale or shift.</summary>
/// <param name="values">The network's own tensor, <c>[units]</c>.</param>
/// <param name="optimiser">How it learns.</param>
internal sealed class TrainedVector(Tensor values, Optimiser optimiser)
{
    private readonly RmsProp rule = optimiser.Rule;
    private readonly Tensor kept = optimiser.Squares.Of(values);

    /// <summary>For a tensor that is trained; null where there is none, or it is frozen.</summary>
    public static TrainedVector? Of(Tensor? values, Optimiser optimiser) =>
        values is { requires_grad: true } ? new TrainedVector(values, optimiser) : null;

    /// <summary>Takes an RMSprop step.</summary>
    /// <param name="gradient">The gradient, padded to whole vectors.</param>
    public void Update(ReadOnlySpan<Vector<float>> gradient)
    {
        var current = values.Floats();
        var squares = kept.Floats();
        var gradients = MemoryMarshal.Cast<Vector<float>, float>(gradient);
        for (var unit = 0; unit < current.Length; unit++)
        {
            var square = rule.NextSquares(new(squares[unit]), new(gradients[unit]));
            current[unit] = rule.NextValues(new(current[unit]), square, new(gradients[unit]))[0];
            squares[unit] = square[0];
        }
    }
}
