using Supermask.Networks.Fast;

namespace Supermask.Networks.Updates;

/// <summary>
/// RMSprop with PyTorch's defaults, no momentum: <c>square = 0.99 square + 0.01 g^2</c>,
/// <c>value = value - rate g / (sqrt(square) + 1e-8)</c>.
/// </summary>
public sealed record RmsPropRule : UpdateRule
{
    /// <inheritdoc/>
    public override string Name => "RMSprop";

    /// <inheritdoc/>
    internal override void Apply(Span<float> values, ReadOnlySpan<float> gradients, Memory memory, double rate, int step)
    {
        var squares = memory("square");
        var rule = new RmsProp(rate);
        for (var at = 0; at < values.Length; at += Lanes.Count)
        {
            var gradient = Lanes.From(gradients, at);
            var square = rule.NextSquares(Lanes.From(squares, at), gradient);
            Lanes.Put(square, squares, at);
            Lanes.Put(rule.NextValues(Lanes.From(values, at), square, gradient), values, at);
        }
    }
}
