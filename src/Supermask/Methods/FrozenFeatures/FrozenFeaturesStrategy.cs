using Supermask.Learning.Trained;
using TorchSharp.Modules;

namespace Supermask.Methods.FrozenFeatures;

/// <summary>Leaves hidden layers out of what the optimiser trains, so that nothing it remembers or decays can move them.</summary>
/// <param name="model">The network.</param>
/// <param name="trainsFirst">Whether the first task trains them.</param>
public sealed class FrozenFeaturesStrategy(HeadedModel model, bool trainsFirst) : Strategy(model)
{
    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) =>
        IsFree(task) ? Model.ParametersOf(task) : Model.HeadParametersOf(task);

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        foreach (var layer in Model.Network.HiddenLayers)
        {
            // No gradient is computed for what it would not change.
            layer.weight.requires_grad_(IsFree(start.Task));
            layer.bias!.requires_grad_(IsFree(start.Task));
        }
    }

    private bool IsFree(int task) => trainsFirst && task == 0;
}
