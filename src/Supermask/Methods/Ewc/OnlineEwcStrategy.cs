using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Ewc;

/// <summary>Adds the information of each task to what is left of that of earlier ones, and moves the anchor.</summary>
/// <remarks>What is left is faded once more when it is used, as Schwarz et al. 2018 have it.</remarks>
public sealed class OnlineEwcStrategy(HeadedModel model, OnlineEwcMethod method, LearningContext context)
    : AnchoredStrategy(model, method.Strength * method.Remembered / 2)
{
    private readonly TaskFisher fisher = new(model, method, context);

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) => [fisher.Largest];

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images)
    {
        using var scope = NewDisposeScope();
        Anchor([.. Model.SharedParameters.Zip(
            fisher.Of(task, images), (each, added) => RunningSum(Pull?.WeightOf(each.Name), added, method.Remembered))]);
    }

    /// <summary>What is left of a running sum, with what a task adds (Schwarz et al. 2018).</summary>
    /// <param name="before">The running sum; null before the first task.</param>
    /// <param name="added">The information of a task, of its shape.</param>
    /// <param name="remembered">The share of the sum that is left.</param>
    public static Tensor RunningSum(Tensor? before, Tensor added, double remembered)
    {
        using var left = before?.Times(remembered);
        return left?.Plus(added) ?? added.alias();
    }
}
