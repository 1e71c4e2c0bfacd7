using System.Numerics;
using System.Runtime.CompilerServices;
using Supermask.Masks;
using static TorchSharp.torch;

namespace Supermask.Training.Fast;

/// <summary>
/// One pass over the scores of a layer: the straight-through gradient, RMSprop, and the effective weights where a score
/// changed sign.
/// </summary>
/// <remarks>
/// With the gradient G of the effective weights W (s [score at least 0] + A), the gradient of the score is G W s (Eq. 5).
/// </remarks>
internal sealed class ScoreUpdate(MaskedLinear layer, RmsProp rmsProp)
{
    private readonly Tensor scores = layer.Scores[layer.Task];
    private readonly float[] squares = new float[layer.Weight.NumberOfElements];
    private readonly float share = (float)layer.OwnShare;

    /// <summary>Updates scores and effective weights.</summary>
    /// <param name="gradient">Gradient of the effective weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="effective">The effective weights, <c>[outputs, inputs]</c>.</param>
    public void Apply(Tensor gradient, Tensor effective)
    {
        var values = scores.Floats();
        var square = squares.AsSpan();
        var weights = layer.Weight.Floats();
        var gradients = gradient.Floats();
        var effectives = effective.Floats();
        var addends = layer.Addend is { } addend ? addend.Floats() : default;
        Whole(values.Whole(), square.Whole(), weights.Whole(), gradients.Whole(), effectives.Whole(), addends.Whole());
        for (var at = values.Whole().Length * Vector<float>.Count; at < values.Length; at++)
        {
            var (one, its, into) = (new Vector<float>(values[at]), new Vector<float>(square[at]), new Vector<float>(effectives[at]));
            var added = new Vector<float>(addends.IsEmpty ? 0 : addends[at]);
            Entry(ref one, ref its, new(weights[at]), new(gradients[at]), ref into, added);
            (values[at], square[at], effectives[at]) = (one[0], its[0], into[0]);
        }
    }

    private void Whole(
        Span<Vector<float>> values,
        Span<Vector<float>> square,
        ReadOnlySpan<Vector<float>> weights,
        ReadOnlySpan<Vector<float>> gradients,
        Span<Vector<float>> effectives,
        ReadOnlySpan<Vector<float>> addends)
    {
        for (var at = 0; at < values.Length; at++)
        {
            var added = addends.IsEmpty ? Vector<float>.Zero : addends[at];
            Entry(ref values[at], ref square[at], weights[at], gradients[at], ref effectives[at], added);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Entry(
        ref Vector<float> value,
        ref Vector<float> square,
        Vector<float> weight,
        Vector<float> gradient,
        ref Vector<float> effective,
        Vector<float> addend)
    {
        var before = Vector.GreaterThanOrEqual(value, Vector<float>.Zero);
        value = rmsProp.Next(value, ref square, gradient * weight * share);
        var after = Vector.GreaterThanOrEqual(value, Vector<float>.Zero);
        if (before != after)
        {
            effective = weight * (Vector.ConditionalSelect(after, new(share), Vector<float>.Zero) + addend);
        }
    }
}
