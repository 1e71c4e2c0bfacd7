using Supermask.Common;
using Supermask.Learning;

namespace Supermask.Measuring;

/// <summary>The similarities of the tasks of one classic run by one batch norm (3.3.3), and what chance gives for them.</summary>
public sealed class TaskSimilarities
{
    /// <summary>Times that the units are shuffled for what chance gives.</summary>
    public const int Shuffles = 200;

    private readonly double[,] matrix;

    private TaskSimilarities(double[,] matrix) => this.matrix = matrix;

    /// <summary>Number of tasks.</summary>
    public int Count => matrix.GetLength(0);

    /// <summary>The cosine of two tasks' means.</summary>
    public double this[int one, int other] => matrix[one, other];

    /// <summary>The similarities of every pair, in the order of <see cref="Overlap.MaskSet.Pairs"/>: (0, 1), (0, 2) and so on.</summary>
    public IReadOnlyList<double> OfPairs =>
        [.. from one in Enumerable.Range(0, Count) from other in Enumerable.Range(one + 1, Count - one - 1) select matrix[one, other]];

    /// <summary>The earlier task that is most similar to this one; null for the first (A14).</summary>
    public int? MostSimilarBefore(int task) => task == 0 ? null : Enumerable.Range(0, task).MaxBy(other => matrix[task, other]);

    /// <summary>The similarities of a classic run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="norm">The batch norm, from 0.</param>
    /// <exception cref="ArgumentException">The run keeps no means, as methods other than the classic one do not (3.5.4).</exception>
    public static TaskSimilarities Of(TrainedSequence run, int norm) => Of(MeansOf(run, norm));

    /// <summary>
    /// The same means with each task's units in an order of their own, many times: what similarity is left when no unit
    /// means the same in two tasks.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="norm">The batch norm, from 0.</param>
    public static IEnumerable<TaskSimilarities> Shuffled(TrainedSequence run, int norm)
    {
        var means = MeansOf(run, norm);
        var stream = Randomness.Root(0).Derive("shuffled units").Derive(run.Variant).Derive("seed", run.Seed).Derive("norm", norm);
        var random = new CounterRandom(stream.Seed);
        for (var shuffle = 0; shuffle < Shuffles; shuffle++)
        {
            yield return Of([.. means.Select(task => ShuffledCopy(task, random))]);
        }
    }

    private static TaskSimilarities Of(IReadOnlyList<float[]> means) =>
        new(CosineMatrix.Of([.. means.Select(task => Array.ConvertAll(task, mean => (double)mean))]));

    private static float[][] MeansOf(TrainedSequence run, int norm) =>
        run.Tasks.All(task => task.Floats(TraceNames.Mean).Count > norm)
            ? [.. run.Tasks.Select(task => task.Floats(TraceNames.Mean)[norm])]
            : throw new ArgumentException(
                "The run keeps no batch-norm means; only those of the classic approach do (3.5.2). Name the classic network.",
                nameof(run));

    private static float[] ShuffledCopy(float[] units, CounterRandom random)
    {
        var copy = units.ToArray();
        for (var last = copy.Length - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (copy[last], copy[other]) = (copy[other], copy[last]);
        }

        return copy;
    }
}
