using NUnit.Framework;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Agem;
using Supermask.Methods.Ewc;
using Supermask.Methods.ExperienceReplay;
using Supermask.Methods.Gem;
using Supermask.Methods.Hat;
using Supermask.Methods.Joint;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Methods.Xdg;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Data;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods;

/// <summary>How comparators behave on MNIST as the literature has it, where an order holds that no protocol turns round.</summary>
[Category("walk")]
public sealed class ComparatorBehaviourTests
{
    private const int TrainingImages = 12_000;

    private static readonly ITaskSequence Split = new PartitionedTasks { Count = 5 };
    private static readonly ITaskSequence Permuted = new PermutedTasks { Count = 5 };

    private Dataset data = null!;

    private static IEnumerable<TrainedMethod> AgainstForgetting =>
    [
        new ExperienceReplayMethod(), new GemMethod(), new AgemMethod(), new EwcMethod(), new OnlineEwcMethod(),
        new HatMethod(), new XdgMethod(),
    ];

    private static IEnumerable<TrainedMethod> OfClasses =>
    [
        new EwcMethod { Heads = HeadUse.SeenClasses }, new OnlineEwcMethod { Heads = HeadUse.SeenClasses },
        new SynapticIntelligenceMethod { Heads = HeadUse.SeenClasses },
    ];

    [OneTimeSetUp]
    public async Task Open()
    {
        var all = await NamedMnist.OpenAsync();
        data = all with { Train = all.Train.Select([.. Enumerable.Range(0, TrainingImages)]) };
    }

    [TestCaseSource(nameof(AgainstForgetting))]
    public void On_permuted_tasks_it_forgets_clearly_less_than_fine_tuning(TrainedMethod method)
    {
        var tuned = new EmptyMethod { Heads = method.Heads, Optimiser = method.Optimiser };
        var (some, much) = (Learn(method, Permuted), Learn(tuned, Permuted, method.UsualRate));
        Assert.That(some.Learned - some.Last, Is.LessThan(0.75 * (much.Learned - much.Last)));
    }

    [TestCaseSource(nameof(OfClasses))]
    public void Of_split_classes_a_penalty_keeps_those_of_the_last_task_alone(TrainedMethod method) =>
        Assert.That(Accuracy(method, Split), Is.EqualTo(0.199).Within(0.015), "a fifth of 99.5 % (van de Ven and Tolias 2019)");

    [Test]
    public void Distillation_helps_where_images_are_of_one_kind_and_harms_on_permuted_ones()
    {
        var (distilled, tuned) = (new LearningWithoutForgettingMethod(), new EmptyMethod { Heads = HeadUse.OfEachTask });
        const int Epochs = 4;
        Assert.That(Accuracy(distilled, Split, epochs: Epochs), Is.GreaterThan(Accuracy(tuned, Split, epochs: Epochs) + 0.01));
        Assert.That(Accuracy(distilled, Permuted), Is.LessThan(Accuracy(tuned, Permuted)));
    }

    [Test]
    public void Joint_training_is_above_a_gem()
    {
        var method = new AgemMethod();
        Assert.That(
            Accuracy(new JointMethod { Optimiser = method.Optimiser }, Permuted, method.UsualRate),
            Is.GreaterThan(Accuracy(method, Permuted)));
    }

    private double Accuracy(TrainedMethod method, ITaskSequence tasks, double? rate = null, int epochs = 1) =>
        Learn(method, tasks, rate, epochs).Last;

    // The mean accuracy of all tasks, each right after it was learned and after the last.
    private (double Learned, double Last) Learn(
        TrainedMethod method, ITaskSequence tasks, double? rate = null, int epochs = 1)
    {
        var run = new RunOptions
        {
            Tasks = tasks,
            Method = method,
            Network = new MlpPlan { Hidden = 100, Outputs = 10, BatchNorm = false },
            Training = new TrainingOptions { LearningRate = rate ?? method.UsualRate, BatchSize = 32, Epochs = epochs },
        }.Validated();
        using var learner = run.Method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run, data, learner);
        var records = Enumerable.Range(0, tasks.Count).Select(task => course.Learn(task, (_, _) => { })).ToArray();
        var last = records[^1].LastTests.Average(test => (double)test.Correct / test.Predictions.Length);
        var learned = records.Average(record => record.Accuracy);
        TestContext.Out.WriteLine($"{method.Name} on {tasks.Name}: learned {learned:P2}, after the last {last:P2}");
        return (learned, last);
    }
}
