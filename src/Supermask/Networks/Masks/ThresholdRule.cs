using System.Numerics;
using Supermask.Networks.Fast;

namespace Supermask.Networks.Masks;

/// <summary>1 where the score is at least a threshold, or above it (SupSup: at least 0; Piggyback: above 0.005).</summary>
public sealed record ThresholdRule : MaskRule
{
    /// <inheritdoc/>
    public override string Name => "threshold";

    /// <summary>The threshold.</summary>
    public double Threshold { get; init; }

    /// <summary>Whether a score at the threshold is out.</summary>
    public bool IsStrict { get; init; }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<float> scores, Span<float> mask)
    {
        var bound = new Vector<float>((float)Threshold);
        for (var at = 0; at < scores.Length; at += Lanes.Count)
        {
            var some = Lanes.From(scores, at);
            var used = IsStrict ? Vector.GreaterThan(some, bound) : Vector.GreaterThanOrEqual(some, bound);
            Lanes.Put(Vector.ConditionalSelect(used, Vector<float>.One, Vector<float>.Zero), mask, at);
        }
    }
}
