using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.Keep;

/// <summary>Learns as the classic method does, from starts that may carry what earlier tasks learned.</summary>
/// <param name="network">The network; disposed with the learner.</param>
/// <param name="method">The options.</param>
/// <param name="run">The run.</param>
/// <param name="random">The stream of its seed.</param>
/// <param name="similarity">How alike tasks are in a classic run, <c>[tasks, tasks]</c>; null where none is asked.</param>
internal sealed class KeepLearner(MultitaskNetwork network, KeepMethod method, RunOptions run, Randomness random, double[,]? similarity) : ILearner
{
    private const string Taken = "start";

    private readonly ClassicLearner masks = new(network, run.Training, random);
    private readonly Experience experience = new(network);
    private readonly List<double[]> starts = [];

    /// <inheritdoc/>
    public TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep)
    {
        var starting = new StartingTask(
            task, images, StepLoop.ShuffledOrder(images.Count, random.Derive("task", task).Derive("shuffle", 0)), run.Training.BatchSize, similarity,
            (run.Tasks as PairedTasks)?.SourceOf(task));
        var drawn = Begin(starting);
        try
        {
            var losses = masks.Learn(task, images, afterStep);
            experience.Add(starting, drawn, method.MarksOf(starting));
            return losses;
        }
        finally
        {
            foreach (var values in drawn)
            {
                values.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public Evaluation Predict(ImageSet images, int? task) => masks.Predict(images, task);

    /// <inheritdoc/>
    public LearnerState After(int task)
    {
        using var scope = NewDisposeScope();
        using var own = masks.After(task);
        var state = LearnerState.Of(
        [
            .. own.Tensors.Select(each => (each.Key, each.Value)), .. experience.StateOf(task), (Taken, tensor(starts[task])),
        ]);
        foreach (var copy in state.Tensors.Values)
        {
            copy.DetachFromDisposeScope();
        }

        return state;
    }

    /// <inheritdoc/>
    public void GoOnFrom(int task, LearnerState state)
    {
        masks.GoOnFrom(task, state);
        experience.Restore(state.Tensors, method.MarkNames);
        starts.Add(state.Tensors[Taken].data<double>().ToArray());
    }

    /// <inheritdoc/>
    public IEnumerable<Trace> TracesOf(int task) =>
    [
        .. masks.TracesOf(task),
        new NumberTrace(KeepMethod.StartTrace, [task < starts.Count ? starts[task] : [0, -1]]),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        experience.Dispose();
        masks.Dispose();
    }

    // Takes a start, and tells what of it was drawn.
    private IReadOnlyList<Tensor> Begin(StartingTask task)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        CarriedStart[] carried = [.. method.StartsOf(experience, task)];
        CarriedStart cold = new(Own(task.Task), Own(task.Task), -1);
        var chosen = carried.Length == 0 ? 0 : method.Compared == 0 ? 1 : Best([cold, .. carried], task);
        CarriedStart start = chosen == 0 ? cold : carried[chosen - 1];
        Put(start, task.Task);
        starts.Add([chosen, start.Source]);
        return [.. start.Drawn.Select(values => values.clone().DetachFromDisposeScope())];
    }

    private Tensor[] Own(int task) => [.. network.MaskedLayers.Select(layer => layer.Scores[task].detach().clone())];

    private void Put(CarriedStart start, int task)
    {
        foreach (var (layer, scores) in network.MaskedLayers.Zip(start.Scores))
        {
            layer.Scores[task].copy_(scores);
        }
    }

    // By the loss of the first batches, with statistics of each batch, as in training; of equal ones the first.
    private int Best(IReadOnlyList<CarriedStart> candidates, StartingTask task)
    {
        network.SelectTask(task.Task);
        using var norms = LearnerState.Of(NormsOf(task.Task));
        network.train();
        var losses = candidates.Select(candidate =>
        {
            Put(candidate, task.Task);
            return LossOf(task);
        }).ToArray();
        norms.CopyTo(NormsOf(task.Task));
        return Array.IndexOf(losses, losses.Min());
    }

    private double LossOf(StartingTask task)
    {
        var batch = new ImageBatch(task.Images, task.BatchSize);
        return task.FirstBatches(method.Compared).Average(rows =>
        {
            using var scope = NewDisposeScope();
            batch.Fill(task.Images, rows);
            return (double)nn.functional.cross_entropy(network.forward(batch.ToImages()), batch.ToLabels()).item<float>();
        });
    }

    private IEnumerable<(string Name, Tensor Value)> NormsOf(int task) => network.TaskState(task).Where(each => each.Name.StartsWith("norm.", StringComparison.Ordinal));
}
