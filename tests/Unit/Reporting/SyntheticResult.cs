using Supermask.Data;
using Supermask.Learning;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Reporting;

/// <summary>
/// What a network that was never trained has made of a task: of every digit a few images are taken for the next digit of the
/// task, so that confusion matrices are known.
/// </summary>
internal sealed class SyntheticResult
{
    private const int Units = 300;
    private const int Batches = 40;
    private const int BatchSize = 10;

    private readonly int task;
    private readonly int seed;
    private readonly Arm arm;
    private readonly int variant;

    public SyntheticResult(ITaskSequence tasks, Dataset data, int task, int seed, Arm arm)
    {
        (this.task, this.seed, this.arm, variant) = (task, seed, arm, tasks.Name.Length);
        var labels = tasks.Labels(task, data.Test);
        var digits = labels.Distinct().Order().ToArray();
        var seen = new int[Mnist.Classes];
        Predictions = [.. labels.Select(label => seen[label]++ < Wrong(label) ? digits[(Array.IndexOf(digits, label) + 1) % digits.Length] : label)];
        Correct = labels.Zip(Predictions).Count(pair => pair.First == pair.Second);
    }

    public byte[] Predictions { get; }

    public int Correct { get; }

    /// <summary>A curve that falls, a little lower for every further task, seed and for the novel approach.</summary>
    public TaskLosses Losses
    {
        get
        {
            var steps = Enumerable.Range(0, arm.Epochs * Batches).ToArray();
            var lower = (0.01f * (task + seed)) + (arm.IsNovel() ? 0.02f + (0.005f * seed) : 0);
            return new TaskLosses(
                [.. steps.Select(step => (2.5f / (1 + (step / 4f))) - lower)],
                [.. steps.Select(step => Math.Min(BatchSize, 2 + (step / 3)))],
                Images: Batches * BatchSize,
                BatchSize);
        }
    }

    /// <summary>Means with a part that all tasks share; none for the novel approach.</summary>
    public float[][] BatchNormMeans => !arm.IsNovel()
        ? [.. Enumerable.Range(0, 2).Select(norm => Enumerable.Range(0, Units).Select(unit =>
            (unit % 7) - 3f + (((unit * (task + 2)) + seed + norm) % 5) - 2f).ToArray())]
        : [];

    /// <summary>Right ones after a later task: fewer with every task, unless batch norms are kept apart.</summary>
    public int CorrectAfter(int learned, bool isLearned)
    {
        var lost = arm.IsExploratory ? 0 : 10 * (learned - task);
        return isLearned ? Math.Max(Predictions.Length / 10, Correct - lost) : Predictions.Length / 10;
    }

    // The classic network of one epoch errs most.
    private int Wrong(byte digit) => 3 + ((digit + (task * variant) + seed) % 4) - (arm.Epochs - 1)
        - (arm.IsNovel() ? (task + variant) % (2 + seed) % 2 : 0);
}
