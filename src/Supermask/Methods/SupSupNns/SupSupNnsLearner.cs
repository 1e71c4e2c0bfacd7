using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.SupSup;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.SupSupNns;

/// <summary>Learns a stream of batches whose task is not told, by masks that it allocates where none fits.</summary>
/// <remarks>What the base calls a task while it is learned and predicted is a mask here.</remarks>
internal sealed class SupSupNnsLearner : EffectiveLearner<ILearnedMask>
{
    private readonly SupSupNnsMethod method;
    private readonly StreamMasks masks;
    private readonly List<Allocation[]> finished = [];

    /// <summary>Draws the weights, and the masks of the floor.</summary>
    public SupSupNnsLearner(SupSupNnsMethod method, RunOptions run, Randomness random)
        : base(run, random)
    {
        this.method = method;
        var weights = Linear.Select((layer, at) => RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, StreamOf(at).Derive("weight")));
        masks = new StreamMasks(run.Network, [.. weights], method.Floor, mask =>
            new StreamMask([.. Linear.Select((_, layer) => ScoresOf(mask, layer).DetachFromDisposeScope())], NewNorms()));
    }

    private bool RemembersMasks => Run.Training.Optimiser == OptimiserLife.Sequence;

    /// <inheritdoc/>
    public override TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var checks = new List<Allocation>();
        var batchesPerEpoch = (images.Count + Run.Training.BatchSize - 1) / Run.Training.BatchSize;
        using var steps = new CheckedSteps(batchesPerEpoch, method.CheckEvery, (batch, taken) => After(batch, taken, checks));
        var losses = StepLoop.Run(steps, Run.Training, images, Random.Derive("task", task), afterStep);
        steps.Dispose();
        finished.Add([.. checks]);
        if (!RemembersMasks)
        {
            masks.Forget(TrainedBy(task));
        }

        return losses;
    }

    /// <inheritdoc/>
    /// <remarks>Told or not, images are predicted by the mask that they are taken for, of those that have learned anything.</remarks>
    public override Evaluation Predict(ImageSet images, int? task)
    {
        var trained = masks.Trained;
        using var some = trained.Count < masks.Network.Tasks.Count ? masks.Only(trained) : null;
        var prediction = new UntoldPrediction(method, some ?? masks.Network, (position, group) => PredictAs(trained[position], group));
        var found = prediction.Of(images, Random.Derive("decisions"));
        return found with { InferredTasks = [.. found.InferredTasks.Select(position => trained[position])] };
    }

    /// <inheritdoc/>
    /// <remarks>That is all masks which this task has trained, wherever they came from, and what it chose at its checks.</remarks>
    public override LearnerState After(int task)
    {
        (string Name, Tensor Value)[] chosen = [.. Allocation.TraceOf(finished[task]).Layers.Select((layer, at) => (NameOf(at), tensor(layer)))];
        var state = LearnerState.Of([.. chosen, .. TrainedBy(task).SelectMany(mask => masks.StateOf(mask, RemembersMasks))]);
        foreach (var (_, numbers) in chosen)
        {
            numbers.Dispose();
        }

        return state;
    }

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        finished.Add(Allocation.Of([.. Allocation.Shapes.Select((_, at) => state.Tensors.TryGetValue(NameOf(at), out var numbers)
            ? numbers.data<float>().ToArray()
            : throw new InvalidDataException($"The stored state has no '{NameOf(at)}'."))]));
        masks.GoOnFrom(state, finished[task][^1].Allocated, TrainedBy(task), RemembersMasks);
    }

    /// <inheritdoc/>
    public override IEnumerable<Trace> TracesOf(int task) => [Allocation.TraceOf(task < finished.Count ? finished[task] : [])];

    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps) => masks.Open(task, Run.Training.LearningRate);

    /// <inheritdoc/>
    protected override void Finish(int task, StartedTask<ILearnedMask> started) => masks.Close(task);

    /// <inheritdoc/>
    protected override Tensor[] WeightsOf(int task) => masks.Network.WeightsOf(task);

    /// <inheritdoc/>
    protected override KeptNormPass StatisticsOf(int task) => masks.Network.Tasks[task].Statistics();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            masks.Dispose();
        }
    }

    // The steps that follow a check.
    private ITrainingStep After(ImageBatch batch, int taken, List<Allocation> checks)
    {
        var (chosen, likeliest) = Choose(batch, taken);
        checks.Add(chosen);
        if (chosen.Mask is not { } mask)
        {
            return new SkippedSteps(new EffectiveForward(Run.Network, StatisticsOf(likeliest), WeightsOf(likeliest)));
        }

        var started = Begin(mask, method.CheckEvery);
        return new TrainingSteps(started, () => Finish(mask, started));
    }

    // The very first batch has no mask to be compared with.
    private (Allocation Chosen, int Likeliest) Choose(ImageBatch batch, int taken)
    {
        if (masks.Allocated == 0)
        {
            return (new Allocation(taken, masks.Allocate(), masks.Allocated, double.NaN), 0);
        }

        using var images = batch.ToImages();
        var members = masks.Network.Tasks.Count;
        var check = MaskCheck.Of(masks.Network.AlphaGradient(
            images, [.. Enumerable.Repeat(1.0 / members, members)], method.Objective, method.Norms));
        var fits = !check.IsNew(method.Epsilon) && (check.Likeliest < masks.Allocated || method.Untrained == UntrainedMask.Trains);
        int? mask = fits ? check.Likeliest : masks.Allocated < method.Budget ? masks.Allocate() : null;
        return (new Allocation(taken, mask, masks.Allocated, check.Evidence), check.Likeliest);
    }

    private IEnumerable<int> TrainedBy(int task) => finished[task].Select(check => check.Mask).OfType<int>().Distinct();

    private static string NameOf(int layer) => $"{TraceNames.Allocation}.{layer}";
}
