namespace Supermask.Networks;

/// <summary>
/// The network of HopSupSup: hidden layers of one width, each followed by batch norm without gain and offset and by Swish. The
/// defaults are 784-2048-2048-10 (Wortsman et al. 2020, <c>BNNet</c> of their code).
/// </summary>
public sealed record BnNetPlan : NetworkPlan
{
    /// <inheritdoc/>
    public override string Name => "bnnet";

    /// <summary>Values of one flattened image: 784.</summary>
    public override int Inputs { get; init; } = 784;

    /// <summary>Width of the hidden layers: 2,048.</summary>
    public int Hidden { get; init; } = 2048;

    /// <summary>Number of hidden layers: 2.</summary>
    public int HiddenLayers { get; init; } = 2;

    /// <summary>Width of the output, for every task: 10.</summary>
    public override int Outputs { get; init; } = 10;

    /// <inheritdoc/>
    public override IReadOnlyList<LayerPlan> Layers =>
    [
        .. Enumerable.Range(0, HiddenLayers).SelectMany(HiddenLayer),
        new LayerPlan.Linear(Hidden, Outputs),
    ];

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, int Value)> Sizes() =>
        [.. base.Sizes(), ("hidden units", Hidden), ("hidden layers", HiddenLayers)];

    private IEnumerable<LayerPlan> HiddenLayer(int index) =>
        [new LayerPlan.Linear(index == 0 ? Inputs : Hidden, Hidden), new LayerPlan.Norm(Hidden, Affine: false), new LayerPlan.Swish()];
}
