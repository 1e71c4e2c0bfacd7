using Supermask.Common;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.Hat;

/// <summary>The arithmetic of hard attention (Serra et al. 2018, section 2).</summary>
public static class Attention
{
    private const double LargestExponent = 50;

    private static readonly Scalar Lowest = Scalars.Of(-LargestExponent);
    private static readonly Scalar Highest = Scalars.Of(LargestExponent);

    /// <summary>
    /// By what embeddings are multiplied in a step: from one over the sharpness in the first of an epoch to the sharpness in the last
    /// (equation 3).
    /// </summary>
    /// <param name="step">Position of the step in its epoch, from 0.</param>
    /// <param name="steps">Steps of an epoch.</param>
    /// <param name="sharpness">The sharpness, <c>s_max</c>.</param>
    public static double Scale(int step, int steps, double sharpness) =>
        steps < 2 ? sharpness : (1 / sharpness) + ((sharpness - (1 / sharpness)) * step / (steps - 1));

    /// <summary>The gates of units, <c>[units]</c>: the sigmoid of their embeddings times a scale (equation 1).</summary>
    public static Tensor Gates(Tensor embedding, double scale)
    {
        using var scaled = embedding.Times(scale);
        return scaled.sigmoid();
    }

    /// <summary>
    /// By what the gradients of weights are multiplied, <c>[outputs, inputs]</c>: one minus the smaller of what earlier tasks use of
    /// the units at both ends (equation 2); for the first layer one minus that of the unit.
    /// </summary>
    /// <param name="outputs">How far earlier tasks use the units of the layer, <c>[outputs]</c>.</param>
    /// <param name="inputs">How far they use those of the layer before, <c>[inputs]</c>; null for images.</param>
    public static Tensor Free(Tensor outputs, Tensor? inputs)
    {
        using var scope = NewDisposeScope();
        var column = outputs.unsqueeze(1);
        var used = inputs is null ? column : minimum(column, inputs.unsqueeze(0));
        return used.neg().Plus(1).MoveToOuterDisposeScope();
    }

    /// <summary>
    /// By what the gradient of an embedding is multiplied, <c>[units]</c>, float64: it trades the slope of a sharp sigmoid, which is 0
    /// nearly everywhere, for that of a plain one (equation 6).
    /// </summary>
    /// <param name="embedding">The embedding, <c>[units]</c>.</param>
    /// <param name="scale">The scale of the step.</param>
    /// <param name="sharpness">The sharpness.</param>
    public static Tensor Compensation(Tensor embedding, double scale, double sharpness)
    {
        using var scope = NewDisposeScope();
        var plain = embedding.to(float64);
        var steep = plain.Times(scale).clamp(Lowest, Highest).cosh().Plus(1);
        return steep.div(plain.cosh().Plus(1)).Times(sharpness / scale).MoveToOuterDisposeScope();
    }

    /// <summary>The share of the free units that a task takes, a scalar; null where none are free (equation 5).</summary>
    /// <param name="gates">The gates of each layer, <c>[layers][units]</c>.</param>
    /// <param name="used">How far earlier tasks use the units, <c>[layers][units]</c>.</param>
    public static Tensor? TakenShare(IReadOnlyList<Tensor> gates, IReadOnlyList<Tensor> used)
    {
        using var scope = NewDisposeScope();
        var free = cat([.. used], 0).neg().Plus(1);
        var room = free.sum().to(float64).item<double>();
        return room > 0 ? cat([.. gates], 0).mul(free).sum().DividedBy(room).MoveToOuterDisposeScope() : null;
    }
}
