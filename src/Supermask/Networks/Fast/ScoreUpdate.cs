using System.Numerics;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>Applies the rule of scores to a whole layer.</summary>
/// <param name="weight">The frozen weights, <c>[outputs, inputs]</c>.</param>
/// <param name="scores">The scores, of the same shape.</param>
/// <param name="optimiser">How they learn.</param>
/// <param name="ownShare">The share of the own mask.</param>
/// <param name="addend">What is added to it, of the same shape; null where nothing is.</param>
internal sealed class ScoreUpdate(Tensor weight, Tensor scores, Optimiser optimiser, double ownShare = 1, Tensor? addend = null)
{
    private readonly Tensor squares = optimiser.Squares.Of(scores);
    private readonly ScoreRule rule = new(optimiser.Rule, ownShare);

    /// <summary>That of the task that a layer has selected.</summary>
    public static ScoreUpdate Of(MaskedLinear layer, Optimiser optimiser) =>
        new(layer.Weight, layer.Scores[layer.Task], optimiser, layer.OwnShare, layer.Addend);

    /// <summary>Updates scores and effective weights.</summary>
    /// <param name="gradient">Gradient of the effective weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="effective">The effective weights, <c>[outputs, inputs]</c>.</param>
    public void Apply(Tensor gradient, Tensor effective)
    {
        var values = scores.Floats();
        var square = squares.Floats();
        var weights = weight.Floats();
        var gradients = gradient.Floats();
        var effectives = effective.Floats();
        var addends = addend is null ? [] : addend.Floats();
        var whole = values.Whole();
        rule.Apply(whole, square.Whole(), weights.Whole(), gradients.Whole(), effectives.Whole(), addends.Whole());

        // What is left over is less than a vector: one entry at a time, as a vector of equal entries.
        for (var at = whole.Length * Vector<float>.Count; at < values.Length; at++)
        {
            Span<Vector<float>> one = [new(values[at])];
            Span<Vector<float>> its = [new(square[at])];
            Span<Vector<float>> used = [new(effectives[at])];
            rule.Apply(one, its, [new(weights[at])], [new(gradients[at])], used, addend is null ? [] : [new(addends[at])]);
            (values[at], square[at], effectives[at]) = (one[0][0], its[0][0], used[0][0]);
        }
    }
}
