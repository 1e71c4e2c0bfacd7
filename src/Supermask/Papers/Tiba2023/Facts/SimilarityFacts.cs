using Supermask.Learning;
using Supermask.Measuring;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>
/// What can be found out about similarities and alphas of the runs of one variant and arm, the same on every seed (4.2.2).
/// </summary>
public static class SimilarityFacts
{
    private const double Rounding = 1e-9;
    private const int Norms = 2;

    /// <summary>The facts, each with what it finds out on one run.</summary>
    public static IReadOnlyList<(string Name, Func<TrainedSequence, object> Find)> All { get; } =
    [
        ("number of hidden units", run => run.Tasks[0].Masks[0].Rows),
        ("number of saved states with means of two layers", run => run.Tasks.Count(KeepsMeans)),
        ("shape of the similarity matrix", run => $"{Matrix(run).Count} x {Matrix(run).Count}"),
        ("number of entries of the similarity matrix that differ from their mirror image", run => Entries(
            run, (similar, one, other) => Math.Abs(similar[one, other] - similar[other, one]) > Rounding)),
        ("number of tasks whose similarity to themselves is not 1", run => Entries(
            run, (similar, one, other) => one == other && Math.Abs(similar[one, other] - 1) > Rounding)),
        ("number of similarities outside of -1 to 1", run => Entries(
            run, (similar, one, other) => Math.Abs(similar[one, other]) > 1 + Rounding)),
        ("sum of the alphas of the first task", run => run.Tasks[0].Numbers(TraceNames.Alpha).Sum(layer => layer.Sum())),
        ("number of tasks with alphas for one earlier task in each of the first two layers", run =>
            run.Tasks.Count(task => task.Numbers(TraceNames.Alpha).Take(Norms).Count(layer => PointsToOneEarlier(layer, task.Task)) == Norms)),
        ("number of alphas for a task that is not earlier", run =>
            run.Tasks.Sum(task => task.Numbers(TraceNames.Alpha).Sum(layer => layer.Skip(task.Task).Count(alpha => alpha != 0)))),
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
