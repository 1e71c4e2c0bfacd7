using NUnit.Framework;
using Supermask.Data.StandIn;
using Supermask.Learning;
using Supermask.Methods.Carry;
using Supermask.Methods.Classic;
using Supermask.Methods.Keep;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Unit.Methods.Keep;

/// <summary>What a task starts from, where it may carry what earlier tasks learned.</summary>
public sealed class KeepMethodTests
{
    private static readonly Supermask.Data.Dataset Images = StandInDigits.Draw(new StandInSize(600, 200), "for a test");

    [Test]
    public void Carrying_nothing_it_is_the_classic_method_bit_for_bit()
    {
        var (keep, classic) = (Learn(new KeepMethod { Carried = CarriedScores.Nothing }), Learn(new ClassicMethod()));
        Assert.That(keep.Zip(classic).SelectMany(pair => (pair.First with { Traces = [], Retests = [] }).DifferencesFrom(pair.Second with { Traces = [], Retests = [] })), Is.Empty);
        Assert.That(keep.Select(StartOf), Is.All.EqualTo(new double[] { 0, -1 }));
    }

    [Test]
    public void The_first_task_has_nothing_to_carry()
    {
        var (keep, classic) = (Learn(new KeepMethod(), tasks: 1)[0], Learn(new ClassicMethod(), tasks: 1)[0]);
        Assert.That(keep.Predictions, Is.EqualTo(classic.Predictions));
        Assert.That(StartOf(keep), Is.EqualTo(new double[] { 0, -1 }));
    }

    // A rate that moves nothing leaves a task where it started: at a tenth of its draw and what the first task learned.
    [Test]
    public void A_task_starts_from_shrunk_scores_and_what_the_last_one_has_moved_by()
    {
        var moved = Run(new KeepMethod { Compared = 0 }, tasks: 2);
        var still = moved with { Training = moved.Training with { LearningRate = 1e-30 } };
        using var first = moved.Method.Start(new LearningContext(moved, []));
        first.Learn(0, moved.Tasks.Apply(0, Images.Train), (_, _) => { });
        using var learned = first.After(0);
        using var second = still.Method.Start(new LearningContext(still, []));
        second.GoOnFrom(0, learned);
        second.Learn(1, still.Tasks.Apply(1, Images.Train), (_, _) => { });
        using var after = second.After(1);
        foreach (var layer in Enumerable.Range(0, 3))
        {
            var (was, now) = (learned.Tensors[$"increment.{layer}"].data<float>().ToArray(), after.Tensors[$"increment.{layer}"].data<float>().ToArray());
            Assert.That(was.Max(Math.Abs), Is.GreaterThan(1e-4), "the first task has moved its scores");
            Assert.That(was.Zip(now).Max(pair => Math.Abs(pair.First - pair.Second)), Is.LessThan(1e-6), $"layer {layer}");
        }
    }

    // Task 0 has the digits 0 and 1, task 1 has 2 and 3, task 2 has 4 and 5: no label of task 1 occurred before.
    [Test]
    public void Rows_of_labels_take_what_the_last_task_moved_in_which_they_had_the_same_role()
    {
        var run = Run(new KeepMethod { Compared = 0 }, new PartitionedTasks { Count = 2 });
        var still = run with { Training = run.Training with { LearningRate = 1e-30 } };
        using var first = run.Method.Start(new LearningContext(run, []));
        first.Learn(0, run.Tasks.Apply(0, Images.Train), (_, _) => { });
        using var learned = first.After(0);
        using var second = still.Method.Start(new LearningContext(still, []));
        second.GoOnFrom(0, learned);
        second.Learn(1, still.Tasks.Apply(1, Images.Train), (_, _) => { });
        using var after = second.After(1);
        var (was, now) = (learned.Tensors["increment.2"], after.Tensors["increment.2"]);
        foreach (var row in Enumerable.Range(0, 10))
        {
            var expected = row is >= 0 and <= 3 ? 0 : was[row].abs().max().item<float>();
            Assert.That(now[row].abs().max().item<float>(), Is.EqualTo(expected).Within(1e-6), $"label {row}: 0 and 1 occur no more, 2 and 3 never did");
        }
    }

    [Test]
    public void Pixels_that_moved_are_found_again()
    {
        var carry = Learn(new CarryMethod(), tasks: 3, hidden: 64);
        Assert.That(carry.Skip(1).Select(task => StartOf(task)[0]), Is.All.EqualTo(1), "what the first layer learned was moved to matching pixels");
        var classic = Learn(new ClassicMethod(), tasks: 3, hidden: 64);
        Assert.That(
            carry.Skip(1).Average(task => task.Losses.StepLosses[0]), Is.LessThan(classic.Skip(1).Average(task => task.Losses.StepLosses[0]) - 0.3),
            "before its first step");
    }

    [TestCase(StepKind.Fast)]
    [TestCase(StepKind.Reference)]
    public void Both_ways_of_computing_steps_start_alike_and_agree(StepKind step)
    {
        // A few small steps: what rounds differently grows from step to step.
        var (one, other) = (Learn(new CarryMethod(), step: step, rate: 1e-3), Learn(new CarryMethod(), step: StepKind.Reference, rate: 1e-3));
        Assert.That(one.Select(StartOf), Is.EqualTo(other.Select(StartOf)));
        Assert.That(one[0].Losses.StepLosses[0], Is.EqualTo(other[0].Losses.StepLosses[0]).Within(1e-4));
        Assert.That(
            one.Skip(1).Select(task => task.Losses.StepLosses[0]), Is.EqualTo(other.Skip(1).Select(task => task.Losses.StepLosses[0])).Within(0.1),
            "steps of the tasks before round differently, and turn a few bits of their masks");
        Assert.That(one.Average(task => task.Accuracy), Is.EqualTo(other.Average(task => task.Accuracy)).Within(0.05));
    }

    [Test]
    public void The_source_is_the_task_that_the_options_name(
        [Values(CarrySource.Last, CarrySource.First, CarrySource.Mean)] CarrySource source) =>
        Assert.That(
            Learn(new KeepMethod { Source = source, Compared = 0 }, tasks: 3).Select(task => StartOf(task)[1]),
            Is.EqualTo(source switch
            {
                CarrySource.Last => new double[] { -1, 0, 1 },
                CarrySource.First => [-1, 0, 0],
                _ => [-1, -1, -1],
            }));

    [Test]
    public void Of_paired_tasks_the_second_starts_from_the_first_and_the_tasks_themselves_start_cold()
    {
        var pairs = new PairedTasks { Sequence = new PermutedTasks { Count = 3 } };
        var run = Run(new KeepMethod { Source = CarrySource.Paired, Compared = 0 }, pairs);
        using var learner = run.Method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run, Images, learner);
        Assert.That(
            Enumerable.Range(0, pairs.Count).Select(task => StartOf(course.Learn(task, (_, _) => { }))),
            Is.EqualTo(new double[][] { [0, -1], [0, -1], [0, -1], [1, 0], [1, 0], [1, 1], [1, 1], [1, 2], [1, 2] }));
        Assert.That(run.Method.Problems(Run(new KeepMethod())), Has.One.Contains("the tasks are not paired"));
    }

    [TestCase(CarrySource.Last, 2, 4)]
    [TestCase(CarrySource.FirstLoss, 6, 16)]
    public void What_choosing_a_start_costs_is_told(CarrySource source, int keep, int carry)
    {
        Assert.That(new KeepMethod { Source = source }.BatchesLookedAt(10), Is.EqualTo(keep));
        Assert.That(new CarryMethod { Source = source }.BatchesLookedAt(10), Is.EqualTo(carry));
        Assert.That(new CarryMethod { Source = CarrySource.Last, Compared = 0 }.BatchesLookedAt(10), Is.Zero);
    }

    [Test]
    public void Options_that_cannot_be_are_refused()
    {
        Assert.That(new KeepMethod { Shrinking = 1.5 }.Problems(Run(new KeepMethod())), Has.One.Contains("not by 1.5"));
        Assert.That(new KeepMethod { Source = CarrySource.FirstLoss, Compared = 0 }.Problems(Run(new KeepMethod())), Has.One.Contains("1 or more"));
        Assert.That(new CarryMethod { Matched = 0 }.Problems(Run(new KeepMethod())), Has.One.Contains("it takes 1 or more"));
        var bare = Run(new KeepMethod()) with { Network = new MlpPlan { BatchNorm = false } };
        Assert.That(new KeepMethod { Source = CarrySource.NormCosine }.Problems(bare), Has.One.Contains("has none"));
    }

    private static double[] StartOf(TaskRecord task) => task.Numbers(KeepMethod.StartTrace)[0];

    private static RunOptions Run(Method method, ITaskSequence? sequence = null, int tasks = 3, int hidden = 32, StepKind step = StepKind.Fast, double rate = 1e-2) => new()
    {
        Tasks = sequence ?? new PermutedTasks { Count = tasks },
        Method = method,
        Network = new MlpPlan { Hidden = hidden, Outputs = 16 },
        Training = new TrainingOptions { BatchSize = 50, Epochs = 3, LearningRate = rate, Step = step },
    };

    private static TaskRecord[] Learn(Method method, int tasks = 3, int hidden = 32, StepKind step = StepKind.Fast, double rate = 1e-2)
    {
        var run = Run(method, tasks: tasks, hidden: hidden, step: step, rate: rate);
        using var learner = method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run, Images, learner);
        return [.. Enumerable.Range(0, tasks).Select(task => course.Learn(task, (_, _) => { }))];
    }
}
