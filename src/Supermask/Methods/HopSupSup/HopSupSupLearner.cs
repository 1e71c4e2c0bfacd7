using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.HopSupSup;

/// <summary>Learns a mask of units a task, stores it, and recovers one where the task is not told.</summary>
internal sealed class HopSupSupLearner(HopSupSupMethod method, RunOptions run, Randomness random) : ILearner
{
    private readonly UnitMaskedNetwork network = new(run.Network, method.Storage, random);

    /// <inheritdoc/>
    public TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var updates = method.Optimiser.Start(run.Training.LearningRate, run.Training.StepsOf(images.Count));
        using var step = new UnitMaskStep(network, updates);
        var losses = StepLoop.Run(step, run.Training, images, random.Derive("task", task), afterStep);
        network.Add(step.Masks);
        return losses;
    }

    /// <inheritdoc/>
    public Evaluation Predict(ImageSet images, int? task)
    {
        if (task is { } told)
        {
            return PredictBy(MasksOf(told), images);
        }

        var recovery = new Recovery(network, method, random);
        var masks = recovery.Recover(images);
        var nearest = RecoveryCourse.NearestOf(recovery.AgreementsOf(masks));
        return PredictBy(masks, images) with { InferredTasks = [.. Enumerable.Repeat(nearest, images.Count)] };
    }

    /// <inheritdoc/>
    public LearnerState After(int task)
    {
        using var scope = NewDisposeScope();
        var state = LearnerState.Of(Named(MasksOf(task)));
        foreach (var tensor in state.Tensors.Values)
        {
            tensor.DetachFromDisposeScope();
        }

        return state;
    }

    /// <inheritdoc/>
    /// <remarks>The Hopfield networks come from storing the masks again, in their order, with the same bits: they need no file.</remarks>
    public void GoOnFrom(int task, LearnerState state)
    {
        using var scope = NewDisposeScope();
        var kept = Named(Start());
        state.CopyTo(kept);
        network.Add([.. kept.Zip(network.Units, (mask, units) => BitMask.FromBytes(mask.Value.data<byte>().ToArray(), units, 1))]);
    }

    /// <inheritdoc/>
    public IEnumerable<Trace> TracesOf(int task) => [new MaskTrace(TraceNames.Mask, MasksOf(task))];

    /// <inheritdoc/>
    public void Dispose() => network.Dispose();

    // A task that is not learned yet has the masks that its scores start with.
    private IReadOnlyList<BitMask> MasksOf(int task) => task < network.Tasks.Count ? network.Tasks[task] : Start();

    private BitMask[] Start() => [.. network.Units.Select(UnitMasks.All)];

    private Evaluation PredictBy(IReadOnlyList<BitMask> masks, ImageSet images)
    {
        using var scope = NewDisposeScope();
        var pass = new UnitMaskedPass(network.Weights);
        Tensor[] vectors = [.. masks.Select(UnitMasks.ToVector)];
        var parts = TestBatches.Of(Enumerable.Range(0, images.Count), method.TestBatch)
            .Select(rows => Evaluator.Evaluate(images.Select(rows), _ => new UnitMaskedForward(pass, vectors))).ToArray();
        return new Evaluation(
            [.. parts.SelectMany(part => part.Predictions)],
            parts.Sum(part => part.Correct),
            parts.Sum(part => part.Loss * part.Predictions.Length) / images.Count);
    }

    private static (string Name, Tensor Value)[] Named(IReadOnlyList<BitMask> masks) =>
        [.. masks.Select((mask, layer) => ($"mask.{layer}", tensor(mask.ToBytes())))];
}
