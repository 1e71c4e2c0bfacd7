using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Hat;

/// <summary>Learns the gates of each task beside the weights, and guards what earlier tasks use.</summary>
public sealed class HatStrategy(HeadedModel model, HatMethod method, LearningContext context) : Strategy(model)
{
    private const double LargestNorm = 10_000;

    private readonly Embeddings embeddings = new(context.Run.Tasks.Count, model.Network.HiddenWidths, context.Random.Derive("embedding"));
    private readonly UsedUnits used = new(model.Network.HiddenLayers);

    // Of the task under way: steps taken, and steps of an epoch.
    private (int Taken, int OfEpoch) steps;

    /// <summary>How far the tasks so far use each unit, from 0 to 1, <c>[layers][units]</c>.</summary>
    public IReadOnlyList<Tensor> Used => used.Values;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => [.. Model.ParametersOf(task), .. embeddings.Of(task)];

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        steps = (0, start.StepsOfEpoch);
        used.Guard();
    }

    /// <inheritdoc/>
    public override Tensor Logits(ForwardPass pass)
    {
        var gates = Model.Network.training ? Gates(pass.Tasks[0], Scale) : FinalGates(pass.Tasks[0]);
        return Model.Logits(pass, (layer, values) => values.mul(gates[layer]));
    }

    /// <inheritdoc/>
    public override Tensor Loss(StepPass taken, Tensor crossEntropy)
    {
        using var share = method.Pressure == 0 ? null : Attention.TakenShare(Gates(taken.Task, Scale), used.Values);
        using var term = share?.Times(method.Pressure);
        return term is null ? crossEntropy : crossEntropy.Plus(term);
    }

    /// <inheritdoc/>
    /// <remarks>The order is that of the authors: guard, compensate, clip.</remarks>
    public override void BeforeUpdate(StepPass taken)
    {
        using var _ = no_grad();
        used.BeforeUpdate();
        foreach (var (_, embedding) in embeddings.Of(taken.Task))
        {
            using var scope = NewDisposeScope();
            var gradient = embedding.grad!;
            var compensated = gradient.to(float64).mul(Attention.Compensation(embedding, Scale, method.Sharpness));
            gradient.copy_(compensated);
        }

        GradientNorm.Clip(Trained(taken.Task), LargestNorm);
    }

    /// <inheritdoc/>
    public override void AfterUpdate(StepPass taken)
    {
        used.AfterUpdate();
        embeddings.Clamp(taken.Task);
        steps.Taken++;
    }

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images)
    {
        using var scope = NewDisposeScope();
        used.Add(FinalGates(task));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) =>
    [
        .. embeddings.Of(task).Select(each => (each.Name, (Tensor)each.Value)),
        .. used.Values.Select((values, layer) => ($"used{layer}", values)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) =>
        [new FloatTrace(HatMethod.UsedUnits, [.. used.Values.Select(values => new[] { values.mean().item<float>() })])];

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            embeddings.Dispose();
            used.Dispose();
        }

        base.Dispose(disposing);
    }

    // By what embeddings are multiplied in the step under way.
    private double Scale => Attention.Scale(steps.Taken % steps.OfEpoch, steps.OfEpoch, method.Sharpness);

    private Tensor[] Gates(int task, double scale) => [.. embeddings.Of(task).Select(each => Attention.Gates(each.Value, scale))];

    // As tests and later tasks have them.
    private Tensor[] FinalGates(int task)
    {
        using var _ = no_grad();
        return method.IsHard
            ? [.. embeddings.Of(task).Select(each => each.Value.gt(Scalars.Of(0)).to(float32))]
            : Gates(task, method.Sharpness);
    }
}
