using System.Numerics;
using System.Text.Json.Serialization;
using Supermask.Networks.Fast;

namespace Supermask.Networks.Updates;

/// <summary>
/// Gradient descent with momentum and decay, as PyTorch has it: <c>speed = momentum speed + g + decay value</c>,
/// <c>value = value - rate speed</c>.
/// </summary>
public sealed record SgdRule : UpdateRule
{
    /// <inheritdoc/>
    public override string Name => "SGD";

    /// <summary>Share of the speed that is kept from step to step: 0.9.</summary>
    public double Momentum { get; init; } = 0.9;

    /// <summary>How much of a value is added to its gradient.</summary>
    public double WeightDecay { get; init; }

    /// <summary>
    /// Whether a step looks ahead (Nesterov), as PyTorch has it: <c>value = value - rate (g + decay value + momentum speed)</c>.
    /// </summary>
    /// <remarks>Left out of keys where it is off, as runs were kept before there was a choice; so is the next one.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNesterov { get; init; }

    /// <summary>
    /// How much of a value is lost in a step, times the rate, beside its gradient and its speed (Loshchilov and Hutter 2019).
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public double DecoupledDecay { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems() => Momentum is >= 0 and < 1 && WeightDecay >= 0 && DecoupledDecay >= 0
        ? base.Problems()
        : base.Problems().Append("SGD takes a momentum from 0 to below 1 and a decay that is not negative");

    /// <inheritdoc/>
    internal override void Apply(Span<float> values, ReadOnlySpan<float> gradients, Memory memory, double rate, int step)
    {
        var speeds = memory("speed");
        var (kept, decay, size) = (new Vector<float>((float)Momentum), new Vector<float>((float)WeightDecay), new Vector<float>((float)rate));
        var stays = new Vector<float>((float)(1 - (rate * DecoupledDecay)));
        for (var at = 0; at < values.Length; at += Lanes.Count)
        {
            var value = Lanes.From(values, at);
            var gradient = Lanes.From(gradients, at) + (decay * value);
            var speed = Lanes.WithoutTraces((kept * Lanes.From(speeds, at)) + gradient);
            Lanes.Put(speed, speeds, at);
            Lanes.Put((stays * value) - (size * (IsNesterov ? gradient + (kept * speed) : speed)), values, at);
        }
    }
}
