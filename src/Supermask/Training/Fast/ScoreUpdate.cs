using System.Numerics;
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
    private readonly Tensor weight = layer.Weight;
    private readonly Tensor? addend = layer.Addend;
    private readonly float[] squares = new float[layer.Weight.NumberOfElements];
    private readonly float share = (float)layer.OwnShare;

    /// <summary>Updates scores and effective weights.</summary>
    /// <param name="gradient">Gradient of the effective weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="effective">The effective weights, <c>[outputs, inputs]</c>.</param>
    public void Apply(Tensor gradient, Tensor effective)
    {
        var values = scores.Floats();
        var square = squares.AsSpan();
        var weights = weight.Floats();
        var gradients = gradient.Floats();
        var effectives = effective.Floats();
        var addends = addend is null ? [] : addend.Floats();
        var whole = values.Whole();
        Update(whole, square.Whole(), weights.Whole(), gradients.Whole(), effectives.Whole(), addends.Whole());

        // What is left over is less than a vector: one entry at a time, as a vector of equal entries.
        for (var at = whole.Length * Vector<float>.Count; at < values.Length; at++)
        {
            Span<Vector<float>> one = [new(values[at])];
            Span<Vector<float>> its = [new(square[at])];
            Span<Vector<float>> used = [new(effectives[at])];
            Update(one, its, [new(weights[at])], [new(gradients[at])], used, addend is null ? [] : [new(addends[at])]);
            (values[at], square[at], effectives[at]) = (one[0][0], its[0][0], used[0][0]);
        }
    }

    private void Update(
        Span<Vector<float>> values,
        Span<Vector<float>> square,
        ReadOnlySpan<Vector<float>> weights,
        ReadOnlySpan<Vector<float>> gradients,
        Span<Vector<float>> effectives,
        ReadOnlySpan<Vector<float>> addends)
    {
        // Local copies stay in registers, and equal lengths spare the checks of bounds.
        var rule = rmsProp;
        var own = new Vector<float>(share);
        square = square[..values.Length];
        weights = weights[..values.Length];
        gradients = gradients[..values.Length];
        for (var at = 0; at < values.Length; at++)
        {
            var before = values[at];
            var scoreGradient = gradients[at] * weights[at] * own;
            var squareAfter = rule.NextSquares(square[at], scoreGradient);
            var after = rule.NextValues(before, squareAfter, scoreGradient);
            (square[at], values[at]) = (squareAfter, after);
            var mask = Vector.GreaterThanOrEqual(after, Vector<float>.Zero);
            if (mask != Vector.GreaterThanOrEqual(before, Vector<float>.Zero))
            {
                var used = Vector.ConditionalSelect(mask, own, Vector<float>.Zero);
                effectives[at] = weights[at] * (addends.IsEmpty ? used : used + addends[at]);
            }
        }
    }
}
