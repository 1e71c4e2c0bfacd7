using System.Numerics;
using Supermask.Networks.Fast;

namespace Supermask.Networks.Updates;

/// <summary>
/// Adam with PyTorch's defaults (Kingma and Ba 2015): means of gradients and of their squares, 0.9 and 0.999, each divided by
/// what its start at 0 leaves out, and <c>value = value - rate mean / (sqrt(square) + 1e-8)</c>.
/// </summary>
public sealed record AdamRule : UpdateRule
{
    private const double KeptOfMean = 0.9;
    private const double KeptOfSquare = 0.999;
    private const double Epsilon = 1e-8;


    /// <inheritdoc/>
    public override string Name => "Adam";

    /// <summary>How much of a value is added to its gradient.</summary>
    public double WeightDecay { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems() =>
        WeightDecay >= 0 ? base.Problems() : base.Problems().Append("Adam takes a decay that is not negative");

    /// <inheritdoc/>
    internal override void Apply(Span<float> values, ReadOnlySpan<float> gradients, Memory memory, double rate, int step)
    {
        var means = memory("mean");
        var squares = memory("square");
        var decay = new Vector<float>((float)WeightDecay);
        var (keptOfMean, addedToMean) = (new Vector<float>((float)KeptOfMean), new Vector<float>((float)(1 - KeptOfMean)));
        var (keptOfSquare, addedToSquare) = (new Vector<float>((float)KeptOfSquare), new Vector<float>((float)(1 - KeptOfSquare)));
        var rootScale = new Vector<float>((float)(1 / Math.Sqrt(1 - Math.Pow(KeptOfSquare, step))));
        var speed = new Vector<float>((float)(rate / (1 - Math.Pow(KeptOfMean, step))));
        var epsilon = new Vector<float>((float)Epsilon);
        for (var at = 0; at < values.Length; at += Lanes.Count)
        {
            var value = Lanes.From(values, at);
            var gradient = Lanes.From(gradients, at) + (decay * value);
            var mean = Lanes.WithoutTraces((keptOfMean * Lanes.From(means, at)) + (addedToMean * gradient));
            var square = Lanes.WithoutTraces((keptOfSquare * Lanes.From(squares, at)) + (addedToSquare * gradient * gradient));
            Lanes.Put(mean, means, at);
            Lanes.Put(square, squares, at);
            Lanes.Put(value - (speed * mean / ((Vector.SquareRoot(square) * rootScale) + epsilon)), values, at);
        }
    }
}
