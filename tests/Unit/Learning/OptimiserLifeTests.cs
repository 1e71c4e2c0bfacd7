using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Networks;
using Supermask.Unit.Runs;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning;

/// <summary>How long an optimiser lives: what it remembers of batch norm, which tasks share, outlives a task or does not (A12).</summary>
public sealed class OptimiserLifeTests
{
    private const double Rate = 1e-2;

    [Test]
    public void What_is_remembered_is_the_running_mean_of_all_squared_gradients_of_both_tasks()
    {
        using var network = new SmallNetwork().Draw(Randomness.Root(3));
        using var kept = new RunningSquares();
        var watched = network.BatchNorms[0].StateOf(0).weight!;
        var gradients = new List<float[]>();
        using (var _ = Trained(network, kept, new Watch(watched, gradients), task: 0))
        {
        }

        var before = watched.Numbers();
        using (var _ = Trained(network, kept, new Watch(watched, gradients), task: 1, steps: 1))
        {
        }

        for (var unit = 0; unit < before.Length; unit++)
        {
            var square = gradients.Aggregate(0.0, (sum, gradient) => (0.99 * sum) + (0.01 * gradient[unit] * gradient[unit]));
            var expected = before[unit] - (Rate * gradients[^1][unit] / (Math.Sqrt(square) + 1e-8));
            Assert.That(watched.Numbers()[unit], Is.EqualTo(expected).Within(1e-5));
        }
    }

    [TestCase(StepKind.Fast)]
    [TestCase(StepKind.Reference)]
    public void It_matters_from_the_second_task_on(StepKind kind)
    {
        var (each, one) = (Learned(OptimiserLife.Task, kind), Learned(OptimiserLife.Sequence, kind));
        Assert.That(one[0], Is.EqualTo(each[0]), "of the first task nothing was remembered");
        Assert.That(one[1], Is.Not.EqualTo(each[1]));
    }

    [Test]
    public void Both_kinds_of_steps_remember_the_same()
    {
        var (fast, reference) = (Learned(OptimiserLife.Sequence, StepKind.Fast), Learned(OptimiserLife.Sequence, StepKind.Reference));
        Assert.That(fast[1], Is.EqualTo(reference[1]).Within(1e-3));
    }

    [Test]
    public void Where_each_task_has_a_batch_norm_of_its_own_it_makes_no_difference()
    {
        var own = new Masking { BatchNormState = BatchNormState.PerTask };
        Assert.That(Learned(OptimiserLife.Sequence, StepKind.Fast, own), Is.EqualTo(Learned(OptimiserLife.Task, StepKind.Fast, own)));
    }

    // The scores of each task, and the batch norm after it.
    private static float[][] Learned(OptimiserLife life, StepKind kind, Masking? masking = null)
    {
        var run = new RunOptions
        {
            Tasks = new PermutedTasks { Count = 2 },
            Method = new ClassicMethod(),
            Training = new TrainingOptions { Optimiser = life, Step = kind, LearningRate = Rate },
        };
        var network = new MultitaskNetwork(run.Network, masking ?? new Masking(), run.Tasks.Count, Randomness.Root(1));
        using var learner = new MaskedLearner(network, run.Training, Randomness.Root(2));
        var data = Synthetic.Images();
        return
        [
            .. Enumerable.Range(0, 2).Select(task =>
            {
                learner.Learn(task, run.Tasks.Apply(task, data.Train), (_, _) => { });
                return network.TaskState(task).Where(entry => entry.Value.dtype == ScalarType.Float32)
                    .SelectMany(entry => entry.Value.Numbers()).ToArray();
            }),
        ];
    }

    private static AutogradStep Trained(MultitaskNetwork network, RunningSquares kept, StepHooks hooks, int task, int steps = 3)
    {
        network.SelectTask(task);
        var step = new AutogradStep(network, new TrainingOptions { LearningRate = Rate }, hooks, kept);
        for (var taken = 0; taken < steps; taken++)
        {
            using var generator = Randomness.Root(5).Derive("images", (10 * task) + taken).Generator();
            var plan = (MlpPlan)network.Plan;
            using var images = randint(0, 10, [8, plan.Inputs], float32, generator: generator);
            step.Take(Batches.Of(images, Enumerable.Range(0, 8).Select(label => (byte)(label % plan.Outputs))));
        }

        return step;
    }

    private sealed class Watch(Tensor watched, List<float[]> gradients) : StepHooks
    {
        public override void BeforeUpdate(IReadOnlyList<TorchSharp.Modules.Parameter> parameters) => gradients.Add(watched.grad!.Numbers());
    }
}
