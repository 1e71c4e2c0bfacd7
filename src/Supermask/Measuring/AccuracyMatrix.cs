using MathNet.Numerics.LinearAlgebra;
using Supermask.Learning;

namespace Supermask.Measuring;

/// <summary>
/// The accuracy on every task's test images after each task was learned, and what is usually read from it: the matrix and
/// the transfers of Lopez-Paz and Ranzato (2017), the forgetting of Chaudhry et al. (2018).
/// </summary>
public sealed class AccuracyMatrix
{
    private readonly Matrix<double> percent;

    private AccuracyMatrix(Matrix<double> percent) => this.percent = percent;

    /// <summary>Number of tasks.</summary>
    public int Tasks => percent.RowCount;

    /// <summary>
    /// Accuracy in percent on the test images of one task right after another was learned; not a number where it was not
    /// tested then.
    /// </summary>
    public double this[int learned, int tested] => percent[learned, tested];

    /// <summary>Accuracy in percent over all tasks after the last.</summary>
    public double AfterTheLast => percent.Row(Tasks - 1).Average();

    /// <summary>
    /// Mean over all tasks but the last of the accuracy after the last task less that right after the task itself, in
    /// points: negative where tasks are forgotten.
    /// </summary>
    public double BackwardTransfer => EarlierTasks.Average(task => percent[Tasks - 1, task] - percent[task, task]);

    /// <summary>
    /// Mean over all tasks but the last of the best accuracy before the last task was learned less that after it, in points.
    /// Not a number where the tasks were not tested after each.
    /// </summary>
    public double Forgetting => Forgotten.Average();

    /// <summary>
    /// The largest over all tasks but the last of the best accuracy before the last task was learned less that after it, in points.
    /// Not a number where the tasks were not tested after each.
    /// </summary>
    public double LargestForgetting => Forgotten.Aggregate(Math.Max);

    /// <summary>
    /// Mean over all tasks but the first of the accuracy right before the task was learned less that of a network that has learned
    /// nothing, in points. Not a number where the tasks were not tested after each.
    /// </summary>
    /// <param name="untrained">Accuracy of a network that has learned nothing, in percent, <c>[tasks]</c>.</param>
    public double ForwardTransfer(IReadOnlyList<double> untrained) =>
        Enumerable.Range(1, Tasks - 1).Average(task => percent[task - 1, task] - untrained[task]);

    private IEnumerable<double> Forgotten => EarlierTasks.Select(task => BestBeforeTheLast(task) - percent[Tasks - 1, task]);

    private IEnumerable<int> EarlierTasks => Enumerable.Range(0, Tasks - 1);

    /// <summary>The matrix of one network.</summary>
    /// <exception cref="InvalidOperationException">Its tasks were not tested again after the last.</exception>
    public static AccuracyMatrix Of(TrainedSequence run)
    {
        var tasks = run.Tasks.Count;
        if (run.Tasks[^1].Retests.Length != tasks)
        {
            throw new InvalidOperationException(
                $"The {run.Variant} run of seed {run.Seed} was not tested on its {tasks} tasks after the last of them.");
        }

        var percent = Matrix<double>.Build.Dense(tasks, tasks, double.NaN);
        foreach (var learned in run.Tasks)
        {
            percent[learned.Task, learned.Task] = 100 * learned.Accuracy;
            foreach (var (tested, correct) in learned.Retests.Index())
            {
                percent[learned.Task, tested] = 100 * ((double)correct / run.Tasks[tested].Predictions.Length);
            }
        }

        return new AccuracyMatrix(percent);
    }

    /// <summary>The mean over the networks of a study, one a seed.</summary>
    public static AccuracyMatrix Of(RunStudy study) => new(
        study.Runs.Select(run => Of(run).percent).Aggregate((sum, next) => sum + next) / study.Runs.Count);

    // Math.Max passes on what is not a number, unlike LINQ's Max.
    private double BestBeforeTheLast(int task) =>
        EarlierTasks.Select(learned => percent[learned, task]).Aggregate(Math.Max);
}
