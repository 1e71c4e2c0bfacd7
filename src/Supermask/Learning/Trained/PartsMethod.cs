using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Learning.Trained;

/// <summary>
/// A method that answers each task with parts of a model of its own making: one that grows, or whose parts tasks choose. Hidden layers
/// are those of the run's network, each with ReLU; the test has to tell the task.
/// </summary>
public abstract record PartsMethod : Method
{
    /// <summary>The optimiser.</summary>
    public UpdateRule Optimiser { get; init; } = new RmsPropRule();

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false, Outputs = 10 };

    /// <inheritdoc/>
    public override double UsualRate => 1e-3;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        var layers = run.Network.Layers;
        var isPlain = layers.Index().All(each => each.Item is LayerPlan.Linear or LayerPlan.Relu && (each.Item is LayerPlan.Linear) == (each.Index % 2 == 0));
        return isPlain && layers.Count > 1
            ? Optimiser.Problems()
            : Optimiser.Problems().Append($"{Name} learns networks of linear layers with ReLU between them and at least one hidden layer, without batch norm");
    }

    /// <summary>Values that each layer takes, and units of the last: <c>[inputs, hidden, …, outputs]</c>.</summary>
    protected static IReadOnlyList<int> Widths(NetworkPlan network) =>
        [network.Inputs, .. network.Layers.OfType<LayerPlan.Linear>().Select(layer => layer.Outputs)];
}
