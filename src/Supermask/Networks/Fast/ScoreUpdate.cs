using System.Numerics;
using static TorchSharp.torch;

namespace Supermask.Networks.Fast;

/// <summary>Applies the rule of scores to a whole layer.</summary>
internal sealed class ScoreUpdate(MaskedLinear layer, Optimiser optimiser)
{
    private readonly Tensor scores = layer.Scores[layer.Task];
    private readonly Tensor weight = layer.Weight;
    private readonly Tensor? addend = layer.Addend;
    private readonly Tensor squares = optimiser.Squares.Of(layer.Scores[layer.Task]);
    private readonly ScoreRule rule = new(optimiser.Rule, layer.OwnShare);

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
