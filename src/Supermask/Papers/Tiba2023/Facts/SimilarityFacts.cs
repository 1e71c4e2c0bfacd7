using Supermask.Learning;
using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>
/// What can be found out about similarities and alphas of the runs of one variant and arm, the same on every seed (4.2.2).
/// </summary>
internal static class SimilarityFacts
{
    private const double Rounding = 1e-9;
    private const int Norms = 2;

    private static readonly TraceNeed Alphas = new(TraceNames.Alpha);

    /// <summary>The facts.</summary>
    public static IReadOnlyList<RunFact> All { get; } =
    [
        new("number of hidden units", "The units of the first hidden layer.", run => run.Tasks[0].Masks[0].Rows, new TraceNeed(TraceNames.Mask)),
        new(
            "number of saved states with means of two layers",
            "The tasks of which the run keeps the running means of two batch norms.",
            run => run.Tasks.Count(KeepsMeans)),
        new(
            "shape of the similarity matrix",
            "The rows and columns of the matrix of similarities by the first batch norm, one a task.",
            run => $"{Matrix(run).Count} x {Matrix(run).Count}", TraceNeed.Means(0)),
        new(
            "number of entries of the similarity matrix that differ from their mirror image",
            "The pairs of tasks whose similarity by the first batch norm differs in the other order by more than rounding.",
            run => Entries(run, (similar, one, other) => Math.Abs(similar[one, other] - similar[other, one]) > Rounding), TraceNeed.Means(0)),
        new(
            "number of tasks whose similarity to themselves is not 1",
            "The tasks whose similarity to themselves by the first batch norm differs from 1 by more than rounding.",
            run => Entries(run, (similar, one, other) => one == other && Math.Abs(similar[one, other] - 1) > Rounding), TraceNeed.Means(0)),
        new(
            "number of similarities outside of -1 to 1",
            "The pairs of tasks whose similarity by the first batch norm is below -1 or above 1 by more than rounding.",
            run => Entries(run, (similar, one, other) => Math.Abs(similar[one, other]) > 1 + Rounding), TraceNeed.Means(0)),
        new(
            "sum of the alphas of the first task",
            "The sum of the alphas that were set while the first task was learned, over all layers.",
            run => run.Tasks[0].Numbers(TraceNames.Alpha).Sum(layer => layer.Sum()), Alphas),
        new(
            "number of tasks with alphas for one earlier task in each of the first two layers",
            "The tasks that have alpha 1 for one earlier task, and 0 for all others, in both of the first two masked layers.",
            run => run.Tasks.Count(task =>
                task.Numbers(TraceNames.Alpha).Take(Norms).Count(layer => PointsToOneEarlier(layer, task.Task)) == Norms), Alphas),
        new(
            "number of alphas for a task that is not earlier",
            "The alphas other than 0 that a task has for itself or a later one, over all tasks and layers.",
            run => run.Tasks.Sum(task => task.Numbers(TraceNames.Alpha).Sum(layer => layer.Skip(task.Task).Count(alpha => alpha != 0))), Alphas),
    ];

    private static bool KeepsMeans(TaskRecord task) => task.Floats(TraceNames.Mean).Count == Norms
        && task.Floats(TraceNames.Mean).All(means => means.Length > 0 && means.All(float.IsFinite));

    private static TaskSimilarities Matrix(TrainedSequence run) => TaskSimilarities.Of(run, 0);

    private static int Entries(TrainedSequence run, Func<TaskSimilarities, int, int, bool> counts)
    {
        var similar = Matrix(run);
        var tasks = Enumerable.Range(0, similar.Count);
        return tasks.Sum(one => tasks.Count(other => counts(similar, one, other)));
    }

    private static bool PointsToOneEarlier(double[] alphas, int task) =>
        alphas.Count(alpha => alpha != 0) == 1 && alphas.Take(task).Count(alpha => alpha == 1) == 1;
}
