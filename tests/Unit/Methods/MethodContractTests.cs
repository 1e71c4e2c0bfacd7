using NUnit.Framework;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods;
using Supermask.Methods.FineTuning;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Methods;

/// <summary>What holds for every method of the list: a new one is tested by its line there.</summary>
public sealed class MethodContractTests
{
    private const int Tasks = 4;

    private static readonly Dataset Images = Synthetic.Images();

    // Runs of one method share their needed runs.
    private readonly RunStore store = new(Directory.CreateTempSubdirectory("supermask-").FullName);

    private static IEnumerable<string> Names => AllMethods.Names;

    private static IEnumerable<string> Unforgetting => Names.Where(name => AllMethods.Named(name).NeverForgets);

    private static IEnumerable<string> WithSwitch => Names.Where(name => AllMethods.Named(name).SwitchedOff() is not null);

    [OneTimeTearDown]
    public void RemoveStore() => Directory.Delete(store.Root, recursive: true);

    [TestCaseSource(nameof(Names))]
    public void The_same_seed_gives_the_same_bits_and_another_seed_others(string method)
    {
        var whole = WholeRecords.Bits(Run(Of(method)));
        Remove(Of(method));
        Assert.That(WholeRecords.Bits(Run(Of(method))), Is.EqualTo(whole));
        Assert.That(WholeRecords.Bits(Run(Of(method) with { Seed = 1 })), Is.Not.EqualTo(whole));
    }

    [Test]
    public void Interrupted_after_any_task_it_ends_with_the_same_bits(
        [ValueSource(nameof(Names))] string method, [Range(1, Tasks - 1)] int task, [Values] OptimiserLife life)
    {
        var run = Of(method) with { Training = Of(method).Training with { Optimiser = life } };
        var whole = WholeRecords.Bits(Run(run));
        Remove(run);
        using var cancellation = new CancellationTokenSource();
        void CancelInside(TrainingEvent happened)
        {
            if (happened is TrainingEvent.StepTaken { Step: 2 } step && step.Task == task && step.Run == run)
            {
                cancellation.Cancel();
            }
        }

        var runner = new Runner(store, run, Images, CancelInside);
        Assert.That(() => runner.Run(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        var trained = new List<int>();
        var resumed = new Runner(store, run, Images, happened =>
        {
            if (happened is TrainingEvent.TaskDone { FromStore: false } done)
            {
                trained.Add(done.Record.Task);
            }
        }).Run(default);
        Assert.That(trained, Is.EqualTo(Enumerable.Range(task, Tasks - task)), "only what was left is learned");
        Assert.That(
            WholeRecords.Bits(resumed), Is.EqualTo(whole),
            "what learning changed and a resumed run lacks is to be named in KeptOf (Strategy) or kept by After (ILearner)");
    }

    [TestCaseSource(nameof(Names))]
    public void Every_option_changes_the_key(string name)
    {
        var method = AllMethods.Named(name);
        var keys = OptionVariations.Of(method).Prepend(method)
            .Select(variation => RunKey.Of(Of(name) with { Method = variation }, Images).Value).ToArray();
        Assert.That(keys, Is.Unique);
    }

    [TestCaseSource(nameof(Names))]
    public void Predicting_changes_nothing(string method)
    {
        var run = Of(method);
        var (left, right) = (Learned(run, predictions: 0), Learned(run, predictions: 3));
        Assert.That(right, Is.EqualTo(left));
    }

    [TestCaseSource(nameof(Names))]
    public void The_training_images_of_each_task_are_made_once_when_it_is_learned(string method)
    {
        var run = Of(method);
        var watched = new WatchedTasks(run.Tasks, Images.Train);
        using var learner = run.Method.Start(new LearningContext(run, Needed(run)));
        var course = new LearningCourse(run with { Tasks = watched }, Images, learner);
        for (var task = 0; task < Tasks; task++)
        {
            course.Learn(task, (_, _) => { });
            Assert.That(watched.Trained, Is.EqualTo(Enumerable.Range(0, task + 1)));
        }
    }

    [TestCaseSource(nameof(Names))]
    public void It_keeps_the_traces_that_it_promises_and_they_survive_the_file(string method)
    {
        var run = Of(method);
        var kept = Run(run);
        var read = new Runner(store, run, Images, _ => { }).Run(default);
        foreach (var (task, again) in kept.Tasks.Zip(read.Tasks))
        {
            foreach (var promise in run.Method.Traces(run))
            {
                var trace = again.Traces.Single(each => each.Name == promise.Name);
                Assert.That(promise.BrokenBy(trace), Is.Null);
            }

            Assert.That(again.DifferencesFrom(task), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_toy_problem_is_learned_above_chance(string method)
    {
        // Some steps at ten times the usual rate.
        var training = new TrainingOptions { BatchSize = 32, Epochs = 20, LearningRate = 10 * AllMethods.Named(method).UsualRate };
        var run = Of(method, hidden: 60) with { Training = training };
        Assert.That(Run(run).MeanAccuracy, Is.GreaterThan(0.4), "chance gives a tenth");
    }

    [TestCaseSource(nameof(Unforgetting))]
    public void What_is_never_forgotten_is_predicted_after_the_last_task_as_right_after_it_was_learned(string method)
    {
        var tasks = Run(Of(method)).Tasks;
        foreach (var (then, now) in tasks.Zip(tasks[^1].LastTests))
        {
            Assert.That(now.Predictions, Is.EqualTo(then.Predictions), $"task {then.Task}");
            Assert.That(BitConverter.DoubleToInt64Bits(now.Loss), Is.EqualTo(BitConverter.DoubleToInt64Bits(then.TestLoss)), $"task {then.Task}");
        }
    }

    [TestCaseSource(nameof(WithSwitch))]
    public void Switched_off_it_is_fine_tuning_bit_for_bit(string name)
    {
        var tuned = Run(Of(name) with { Method = new FineTuningMethod() });
        var plain = Run(Of(name) with { Method = AllMethods.Named(name).SwitchedOff()! });
        Assert.That(plain.Tasks.Zip(tuned.Tasks).SelectMany(pair =>
            (pair.First with { Traces = [] }).DifferencesFrom(pair.Second with { Traces = [] })), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void Its_name_and_summary_are_words_for_readers(string name)
    {
        var method = AllMethods.Named(name);
        Assert.That(method.Name, Does.Match("^[a-z][a-z0-9 -]*$"));
        Assert.That(method.Summary, Has.Length.InRange(20, 160).And.Not.EndsWith("."));
    }

    private static RunOptions Of(string method, int hidden = 20) => new()
    {
        Tasks = new PermutedTasks { Count = Tasks },
        Method = AllMethods.Named(method),
        Network = Narrow(AllMethods.Named(method).UsualNetwork, hidden),
        Training = new TrainingOptions { BatchSize = 32 },
    };

    private static NetworkPlan Narrow(NetworkPlan usual, int hidden) => usual switch
    {
        MlpPlan plan => plan with { Hidden = hidden },
        BnNetPlan plan => plan with { Hidden = hidden },
        _ => throw new NotSupportedException($"The network '{usual.Name}' has no width that this test knows: say here how to narrow it."),
    };

    private TrainedSequence Run(RunOptions run) => new Runner(store, run, Images, _ => { }).Run(default);

    private NeededRun[] Needed(RunOptions run) => [.. run.Method.Needs(run).Select(need => new NeededRun(
        Run(need.Run), () => throw new NotSupportedException("Default options go on from no other network.")))];

    private void Remove(RunOptions run) =>
        Directory.Delete(Path.GetDirectoryName(store.PathOf(RunKey.Of(run, Images), 0))!, recursive: true);

    // What two tasks leave, with or without predictions in between.
    private string Learned(RunOptions run, int predictions)
    {
        using var learner = run.Method.Start(new LearningContext(run, Needed(run)));
        for (var task = 0; task < 2; task++)
        {
            learner.Learn(task, run.Tasks.Apply(task, Images.Train), (_, _) => { });
            for (var prediction = 0; prediction < predictions; prediction++)
            {
                learner.Predict(run.Tasks.Apply(prediction % 2, Images.Test), prediction % 2);
            }
        }

        using var state = learner.After(1);
        using var file = new MemoryStream();
        StateFile.Write(file, state);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.ToArray()));
    }
}
