namespace Supermask.Networks;

/// <summary>
/// A multilayer perceptron without batch norm that sees raw grey levels, from 0 to 1, as the networks of many papers do; all others
/// here see them normalised. On raw images the background is 0 and the rest small, so that the same rate of learning goes less far.
/// </summary>
public sealed record RawMlpPlan : NetworkPlan
{
    /// <inheritdoc/>
    public override string Name => "raw-mlp";

    /// <summary>Values of one flattened image: 784 (3.4.1).</summary>
    public override int Inputs { get; init; } = 784;

    /// <summary>Width of the two hidden layers.</summary>
    public int Hidden { get; init; } = 300;

    /// <summary>Width of a head.</summary>
    public override int Outputs { get; init; } = 10;

    /// <inheritdoc/>
    public override IReadOnlyList<LayerPlan> Layers =>
    [
        new RawGreysPlan(),
        new LayerPlan.Linear(Inputs, Hidden),
        new LayerPlan.Relu(),
        new LayerPlan.Linear(Hidden, Hidden),
        new LayerPlan.Relu(),
        new LayerPlan.Linear(Hidden, Outputs),
    ];

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, int Value)> Sizes() => base.Sizes().Append(("hidden units", Hidden));
}
