using NUnit.Framework;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Den;
using Supermask.Methods.GenerativeReplay;
using Supermask.Methods.LearnToGrow;
using Supermask.Methods.Mer;
using Supermask.Methods.PathNet;
using Supermask.Methods.Progressive;
using Supermask.Methods.PseudoRehearsal;
using Supermask.Methods.Ucb;
using Supermask.Methods.Vcl;
using Supermask.Networks;
using Supermask.Tasks;
using Supermask.Unit.Data;
using Supermask.Unit.Learning.Trained;

namespace Supermask.Unit.Methods;

/// <summary>What methods with generators, distributions of weights and parts of tasks learn and forget of permuted MNIST.</summary>
[Category("walk")]
public sealed class GeneratorAndPartsBehaviourTests
{
    private const int TrainingImages = 12_000;

    private Dataset data = null!;

    private static IEnumerable<Method> All => [.. AgainstForgetting, .. OfParts];

    private static IEnumerable<TrainedMethod> AgainstForgetting =>
        [new GenerativeReplayMethod { Replayed = 32 }, new VclMethod(), new PseudoRehearsalMethod(), new MerMethod()];

    private static IEnumerable<Method> OfParts => [new ProgressiveMethod(), new PathNetMethod(), new DenMethod(), new LearnToGrowMethod()];

    [OneTimeSetUp]
    public async Task Open()
    {
        var all = await NamedMnist.OpenAsync();
        data = all with { Train = all.Train.Select([.. Enumerable.Range(0, TrainingImages)]) };
    }

    [TestCaseSource(nameof(All))]
    public void A_task_of_12_000_images_is_learned_better_than_by_chance_eight_times_over(Method method) =>
        Assert.That(Learn(method, tasks: 1).Learned, Is.GreaterThan(0.8));

    // Means learn at a twentieth of its rate: at the published 0.01, for 200 epochs, one epoch learns next to nothing.
    [Test]
    public void Ucb_learns_in_one_epoch_at_a_rate_that_is_fifty_times_the_published_one() =>
        Assert.That(Learn(new UcbMethod(), tasks: 1, rate: 0.5).Learned, Is.GreaterThan(0.8));

    [TestCaseSource(nameof(AgainstForgetting))]
    public void On_permuted_tasks_it_forgets_clearly_less_than_fine_tuning(TrainedMethod method)
    {
        // The rate of steps of single images is none for batches.
        var tuned = new EmptyMethod { Heads = method.Heads };
        var (some, much) = (Learn(method, tasks: 3), Learn(tuned, tasks: 3, method is MerMethod ? null : method.UsualRate));
        Assert.That(some.Learned - some.Last, Is.LessThan(0.75 * (much.Learned - much.Last)));
    }

    [TestCaseSource(nameof(OfParts))]
    public void Later_tasks_are_learned_nearly_as_well_as_the_first(Method method)
    {
        var (learned, _) = Learn(method, tasks: 3);
        Assert.That(learned, Is.GreaterThan(Learn(method, tasks: 1).Learned - 0.05));
    }

    // The mean accuracy of all tasks, each right after it was learned and after the last.
    private (double Learned, double Last) Learn(Method method, int tasks, double? rate = null)
    {
        var run = new RunOptions
        {
            Tasks = new PermutedTasks { Count = tasks },
            Method = method,
            Network = new MlpPlan { Hidden = 100, Outputs = 10, BatchNorm = false },
            Training = new TrainingOptions { LearningRate = rate ?? method.UsualRate, BatchSize = 32 },
        }.Validated();
        using var learner = run.Method.Start(new LearningContext(run, []));
        var course = new LearningCourse(run, data, learner);
        var records = Enumerable.Range(0, tasks).Select(task => course.Learn(task, (_, _) => { })).ToArray();
        var last = records[^1].LastTests.Average(test => (double)test.Correct / test.Predictions.Length);
        var learned = records.Average(record => record.Accuracy);
        TestContext.Out.WriteLine($"{method.Name}, {tasks} tasks: learned {learned:P2}, after the last {last:P2}");
        return (learned, last);
    }
}
