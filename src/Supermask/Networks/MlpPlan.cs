namespace Supermask.Networks;

/// <summary>
/// A multilayer perceptron with hidden layers of one width, each followed by batch norm and ReLU. The defaults are the
/// dissertation's network, 784-300-300-100 (3.2.2, 4.1.2).
/// </summary>
public sealed record MlpPlan : NetworkPlan
{
    /// <inheritdoc/>
    public override string Name => "mlp";

    /// <summary>Values of one flattened image: 784 (3.4.1).</summary>
    public override int Inputs { get; init; } = 784;

    /// <summary>Width of the hidden layers: 300 (4.1.2).</summary>
    public int Hidden { get; init; } = 300;

    /// <summary>Number of hidden layers: 2 (3.2.2).</summary>
    public int HiddenLayers { get; init; } = 2;

    /// <summary>Width of the output, for every task: 100 (3.2.2.3).</summary>
    public override int Outputs { get; init; } = 100;

    /// <summary>Whether batch norm follows each hidden layer (3.2.2.3).</summary>
    public bool BatchNorm { get; init; } = true;

    /// <summary>Whether batch norm scales and shifts by trained values, shared by all tasks (3.2.2.3, ambiguity A7).</summary>
    public bool BatchNormAffine { get; init; } = true;

    /// <inheritdoc/>
    public override IReadOnlyList<LayerPlan> Layers =>
    [
        .. Enumerable.Range(0, HiddenLayers).SelectMany(HiddenLayer),
        new LayerPlan.Linear(HiddenLayers > 0 ? Hidden : Inputs, Outputs),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Problems() => HiddenLayers < 0
        ? base.Problems().Append($"the network has {HiddenLayers} hidden layers; the least is 0")
        : base.Problems();

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, int Value)> Sizes() => base.Sizes().Append(("hidden units", Hidden));

    private IEnumerable<LayerPlan> HiddenLayer(int index)
    {
        yield return new LayerPlan.Linear(index == 0 ? Inputs : Hidden, Hidden);
        if (BatchNorm)
        {
            yield return new LayerPlan.Norm(Hidden, BatchNormAffine);
        }

        yield return new LayerPlan.Relu();
    }
}
