using System.Numerics;
using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Multiverse;
using Supermask.Networks;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Runs;

/// <summary>Whole runs of the novel approach, each beside the classic run that its similarities come from.</summary>
public sealed class NovelRunTests
{
    private static readonly RunOptions Classic = new()
    {
        Tasks = new PermutedTasks(),
        Method = new ClassicMethod(),
        Network = new MlpPlan { Hidden = 30 },
        Training = new TrainingOptions { BatchSize = 32 },
    };

    private readonly List<TrainingEvent> events = [];

    // Tests share their runs, as whoever trains several arms does.
    private readonly RunStore store = new(Directory.CreateTempSubdirectory("supermask-").FullName);

    [SetUp]
    public void ForgetEvents() => events.Clear();

    [OneTimeTearDown]
    public void RemoveStore() => Directory.Delete(store.Root, recursive: true);

    [Test]
    public void Inert_alphas_are_the_classic_computation_bit_for_bit()
    {
        var (classic, novel) = (Run(Classic), Run(With("own mask only")));
        Assert.That(Learned(novel), Is.EqualTo(Learned(classic)));
        Assert.That(novel.Tasks.Select(task => task.Numbers(TraceNames.Alpha).Count), Has.All.EqualTo(3));
        Assert.That(novel.Tasks.Select(task => task.Floats(TraceNames.Mean)), Has.All.Empty);
        Assert.That(classic.Tasks.Select(task => task.Numbers(TraceNames.Alpha)), Has.All.Empty);
    }

    // Why the multiverse varies these choices under another reading of A13.
    [TestCaseSource(nameof(HowAlphasAreDetermined))]
    public void Where_alphas_do_nothing_it_makes_no_difference_how_they_are_determined(Level level) =>
        Assert.That(Learned(Run(level.Set(With("own mask only")))), Is.EqualTo(Learned(Run(Classic))));

    [TestCase("own plus similar masks")]
    [TestCase("warm start")]
    [TestCase("convex mix")]
    public void Other_readings_learn_the_first_task_alike_and_later_ones_otherwise(string reading)
    {
        var (classic, novel) = (Run(Classic), Run(With(reading)));
        Assert.That(Learned(novel.Tasks[0]), Is.EqualTo(Learned(classic.Tasks[0])));
        Assert.That(novel.Tasks.Skip(1).Zip(classic.Tasks.Skip(1)).Select(pair => Learned(pair.First) == Learned(pair.Second)), Has.All.False);
    }

    [TestCaseSource(typeof(AlphaReadings), nameof(AlphaReadings.Names))]
    public void What_was_lost_is_trained_again_with_the_same_bits(string reading)
    {
        var whole = Run(With(reading));
        File.Delete(store.PathOf(RunKey.Of(With(reading), Synthetic.Images()), 6));
        events.Clear();
        Assert.That(WholeRecords.Bits(Run(With(reading))), Is.EqualTo(WholeRecords.Bits(whole)));
        Assert.That(Trained(), Is.EqualTo(7), "a whole run keeps no states, so that earlier tasks are learned again too");
    }

    // A blend is made of masks that earlier tasks have learned: it has to be there again when a run goes on from states.
    [TestCaseSource(typeof(AlphaReadings), nameof(AlphaReadings.Names))]
    public void A_cancelled_run_goes_on_from_its_states_with_the_same_bits(string reading)
    {
        var options = With(reading) with { Seed = 2 };
        using var cancellation = new CancellationTokenSource();
        void CancelAtTask(TrainingEvent happened)
        {
            if (happened is TrainingEvent.StepTaken { Task: 6, Step: 2 } step && step.Run == options)
            {
                cancellation.Cancel();
            }
        }

        var runner = new Runner(store, options, Synthetic.Images(), CancelAtTask);
        Assert.That(() => runner.Run(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        var resumed = Run(options);
        Assert.That(Trained(), Is.EqualTo(4), "tasks 6 to 9");
        Directory.Delete(Path.GetDirectoryName(store.PathOf(RunKey.Of(options, Synthetic.Images()), 0))!, recursive: true);
        Assert.That(WholeRecords.Bits(Run(options)), Is.EqualTo(WholeRecords.Bits(resumed)));
    }

    [Test]
    public void The_classic_run_is_trained_once_and_shared()
    {
        var seed = Classic with { Seed = 1 };
        Run(seed with { Method = new NovelMethod { Reading = new WarmStart() } });
        Assert.That(Trained(), Is.EqualTo(20));
        events.Clear();
        Run(seed);
        Run(seed with { Method = new NovelMethod { Reading = new ConvexMix() } });
        Assert.That(Trained(), Is.EqualTo(10));
    }

    [Test]
    public void An_independent_start_draws_other_weights() =>
        Assert.That(
            Learned(Run(Classic with { Method = new NovelMethod { NetworkStart = NovelStart.Independent } })),
            Is.Not.EqualTo(Learned(Run(Classic))));

    [Test]
    public void A_start_from_the_end_of_the_classic_run_learns_on_where_it_ended()
    {
        var options = Classic with { Method = new NovelMethod { NetworkStart = NovelStart.ClassicEnd } };
        var (classic, novel) = (Run(Classic), Run(options));
        var starts = novel.Tasks.Select(task => task.Losses.StepLosses[0]);
        Assert.That(starts.Zip(classic.Tasks, (start, task) => start < task.Losses.StepLosses[0]), Has.All.True);
        var (network, again) = (novel.Tasks[0].Masks[1], classic.Tasks[0].Masks[1]);
        Assert.That(Differ(network, again), Is.LessThan(0.01), "one more pass moves few scores over 0");
    }

    [Test]
    public void A_run_from_the_end_of_the_classic_one_goes_on_with_the_same_bits()
    {
        var options = Classic with { Method = new NovelMethod { NetworkStart = NovelStart.ClassicEnd } };
        var whole = Run(options);
        File.Delete(store.PathOf(RunKey.Of(options, Synthetic.Images()), 6));
        Assert.That(WholeRecords.Bits(Run(options)), Is.EqualTo(WholeRecords.Bits(whole)));
    }

    [Test]
    public void Alphas_point_to_earlier_tasks_alone()
    {
        var alphas = Run(With("warm start")).Tasks.Select(task => task.Numbers(TraceNames.Alpha)).ToArray();
        Assert.That(alphas[0].SelectMany(layer => layer), Has.All.Zero);
        for (var task = 1; task < alphas.Length; task++)
        {
            Assert.That(alphas[task].Take(2).Select(layer => layer.Sum()), Has.All.EqualTo(1), $"task {task}");
            Assert.That(alphas[task].SelectMany(layer => layer.Skip(task)), Has.All.Zero, $"task {task}");
            Assert.That(alphas[task][2], Has.All.Zero, $"task {task}");
        }
    }

    [TestCase(BatchNormState.PerTask, true)]
    [TestCase(BatchNormState.Shared, false)]
    public void With_batch_norm_per_task_nothing_is_forgotten(BatchNormState state, bool keeps)
    {
        var run = Run(Classic with
        {
            Method = new ClassicMethod { Masking = new Masking { BatchNormState = state } },
            Training = Classic.Training with { LearningRate = 1e-2 },
        });
        var last = run.Tasks[^1].Retests;
        Assert.That(run.Tasks.Select(task => task.Retests.Length), Has.All.EqualTo(10));
        Assert.That(run.Tasks.Select(task => task.Retests[task.Task]), Is.EqualTo(run.Tasks.Select(task => task.Correct)));
        Assert.That(last.SequenceEqual(run.Tasks.Select(task => task.Correct)), Is.EqualTo(keeps));
    }

    [TestCase(BatchNormState.PerTask, true)]
    [TestCase(BatchNormState.Shared, false)]
    public void Tests_after_the_last_task_take_the_place_of_those_right_after_each(BatchNormState state, bool same)
    {
        var run = Run(Classic with
        {
            Method = new ClassicMethod { Masking = new Masking { BatchNormState = state } },
            Training = Classic.Training with { LearningRate = 1e-2 },
        });
        var last = run.TestedAfterTheLast();
        Assert.That(last.Tasks.Select(task => task.Correct), Is.EqualTo(run.Tasks[^1].Retests));
        Assert.That(
            last.Tasks.Zip(run.Tasks, (one, other) => one.Predictions.SequenceEqual(other.Predictions) && one.TestLoss == other.TestLoss),
            same ? Has.All.True : Has.Some.False);
        Assert.That(Learned(last.Tasks[^1]), Is.EqualTo(Learned(run.Tasks[^1])), "right after the last task is after the last task");
    }

    private static double Differ(BitMask one, BitMask other) => one.Words.ToArray()
        .Zip(other.Words.ToArray(), (first, second) => (double)BitOperations.PopCount(first ^ second))
        .Sum() / (one.Rows * one.Columns);

    private static IEnumerable<Level> HowAlphasAreDetermined() =>
        OpenChoices.Space.Choices.Where(choice => choice.Under.Length > 0).SelectMany(choice => choice.Exploratory);

    private static RunOptions With(string reading) => Classic with { Method = new NovelMethod { Reading = AlphaReadings.Named(reading) } };

    private TrainedSequence Run(RunOptions options) => new Runner(store, options, Synthetic.Images(), events.Add).Run(default);

    private int Trained() => events.OfType<TrainingEvent.TaskDone>().Count(done => !done.FromStore);

    // Of two approaches, which keep other traces and test at other times: what was learned.
    private static string Learned(TrainedSequence sequence) => string.Join('\n', sequence.Tasks.Select(Learned));

    private static string Learned(TaskRecord task) => string.Join(
        ' ',
        [task.Correct, .. task.Losses.StepLosses, .. task.Predictions, .. task.Masks.SelectMany(mask => mask.Words.ToArray())]);
}
