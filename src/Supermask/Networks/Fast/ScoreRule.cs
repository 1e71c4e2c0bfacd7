using System.Numerics;

namespace Supermask.Networks.Fast;

/// <summary>
/// How scores learn, in one pass: the straight-through gradient, RMSprop, and the effective weight where a score changed
/// sign.
/// </summary>
/// <remarks>
/// With the gradient G of the effective weights W (s [score at least 0] + A), the gradient of the score is G W s (Eq. 5).
/// </remarks>
/// <param name="rmsProp">How the scores learn.</param>
/// <param name="ownShare">The share s of the own mask.</param>
internal readonly struct ScoreRule(RmsProp rmsProp, double ownShare)
{
    private readonly RmsProp rmsProp = rmsProp;
    private readonly Vector<float> ownShare = new((float)ownShare);

    /// <summary>Updates scores, their running squares and effective weights.</summary>
    /// <param name="values">The scores.</param>
    /// <param name="squares">The running means of their squared gradients.</param>
    /// <param name="weights">The frozen weights W.</param>
    /// <param name="gradients">The gradients G of the effective weights.</param>
    /// <param name="effectives">The effective weights.</param>
    /// <param name="addends">What is added to the own mask, A; empty where nothing is.</param>
    public void Apply(
        Span<Vector<float>> values,
        Span<Vector<float>> squares,
        ReadOnlySpan<Vector<float>> weights,
        ReadOnlySpan<Vector<float>> gradients,
        Span<Vector<float>> effectives,
        ReadOnlySpan<Vector<float>> addends)
    {
        // Local copies stay in registers, and equal lengths spare the checks of bounds.
        var rule = rmsProp;
        var own = ownShare;
        squares = squares[..values.Length];
        weights = weights[..values.Length];
        gradients = gradients[..values.Length];
        for (var at = 0; at < values.Length; at++)
        {
            var before = values[at];
            var scoreGradient = gradients[at] * weights[at] * own;
            var squareAfter = rule.NextSquares(squares[at], scoreGradient);
            var after = rule.NextValues(before, squareAfter, scoreGradient);
            (squares[at], values[at]) = (squareAfter, after);
            var mask = Vector.GreaterThanOrEqual(after, Vector<float>.Zero);
            if (mask != Vector.GreaterThanOrEqual(before, Vector<float>.Zero))
            {
                var used = Vector.ConditionalSelect(mask, own, Vector<float>.Zero);
                effectives[at] = weights[at] * (addends.IsEmpty ? used : used + addends[at]);
            }
        }
    }
}
