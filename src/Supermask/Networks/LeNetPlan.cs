namespace Supermask.Networks;

/// <summary>
/// LeNet 300-100 without batch norm: two hidden layers of different widths, each followed by ReLU (LeCun et al. 1998; the smaller
/// network of Wortsman et al. 2020, with 100 outputs of which most are never a label).
/// </summary>
public sealed record LeNetPlan : NetworkPlan
{
    /// <inheritdoc/>
    public override string Name => "lenet";

    /// <summary>Values of one flattened image: 784.</summary>
    public override int Inputs { get; init; } = 784;

    /// <summary>Width of the first hidden layer: 300.</summary>
    public int FirstHidden { get; init; } = 300;

    /// <summary>Width of the second hidden layer: 100.</summary>
    public int SecondHidden { get; init; } = 100;

    /// <summary>Width of the output, for every task: 100.</summary>
    public override int Outputs { get; init; } = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<LayerPlan> Layers =>
    [
        new LayerPlan.Linear(Inputs, FirstHidden), new LayerPlan.Relu(),
        new LayerPlan.Linear(FirstHidden, SecondHidden), new LayerPlan.Relu(),
        new LayerPlan.Linear(SecondHidden, Outputs),
    ];

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, int Value)> Sizes() =>
        [.. base.Sizes(), ("units in the first hidden layer", FirstHidden), ("units in the second hidden layer", SecondHidden)];
}
