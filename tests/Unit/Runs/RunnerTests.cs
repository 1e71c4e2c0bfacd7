using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Runs;

public sealed class RunnerTests
{
    private static readonly RunOptions Options = new()
    {
        Tasks = new PermutedTasks(),
        Method = new ClassicMethod(),
        Network = new MlpPlan { Hidden = 30 },
        Training = new TrainingOptions { BatchSize = 32 },
    };

    private readonly List<TrainingEvent> events = [];
    private RunStore store = null!;
    private string bitsOfOneRun = "";

    [OneTimeSetUp]
    public void TrainOnce()
    {
        NewStore();
        bitsOfOneRun = WholeRecords.Bits(Run(Options));
        RemoveStore();
    }

    [SetUp]
    public void NewStore()
    {
        store = new RunStore(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        events.Clear();
    }

    [TearDown]
    public void RemoveStore() => Directory.Delete(store.Root, recursive: true);

    [Test]
    public void A_second_run_trains_nothing_and_reads_the_same()
    {
        var first = Run(Options);
        Assert.That(Trained(), Is.EqualTo(10));
        events.Clear();
        var second = Run(Options);
        Assert.That(Trained(), Is.Zero);
        Assert.That(WholeRecords.Bits(second), Is.EqualTo(WholeRecords.Bits(first)));
        Assert.That(second.Tasks.Select(task => task.TrainSeconds), Is.EqualTo(first.Tasks.Select(task => task.TrainSeconds)));
    }

    [Test]
    public void The_same_seed_gives_the_same_bits_and_another_seed_others()
    {
        Assert.That(WholeRecords.Bits(Run(Options)), Is.EqualTo(bitsOfOneRun));
        Assert.That(WholeRecords.Bits(Run(Options with { Seed = 1 })), Is.Not.EqualTo(bitsOfOneRun));
    }

    [TestCase("permuted", BatchNormState.Shared, LayerBias.None, StepKind.Fast)]
    [TestCase("permuted", BatchNormState.Shared, LayerBias.None, StepKind.Reference)]
    [TestCase("rotated", BatchNormState.PerTask, LayerBias.Trained, StepKind.Fast)]
    [TestCase("partitioned", BatchNormState.Shared, LayerBias.Frozen, StepKind.Fast)]
    public void What_was_lost_is_trained_again_with_the_same_bits(
        string variant, BatchNormState state, LayerBias bias, StepKind step)
    {
        var options = Options with
        {
            Tasks = TaskVariants.Named(variant),
            Method = new ClassicMethod { Masking = new Masking { BatchNormState = state, Bias = bias } },
            Training = Options.Training with { Step = step },
        };
        var whole = Run(options);
        var key = RunKey.Of(options, Synthetic.Images());
        File.Delete(store.PathOf(key, 3));
        Truncate(store.PathOf(key, 5));
        Alter(store.PathOf(key, 9));
        events.Clear();
        Assert.That(WholeRecords.Bits(Run(options)), Is.EqualTo(WholeRecords.Bits(whole)));
        Assert.That(Trained(), Is.EqualTo(10), "a whole run keeps no states, so that the tasks before a lost one are learned again too");
        Assert.That(
            events.OfType<TrainingEvent.Notice>().Select(notice => notice.Text),
            Has.Exactly(2).Contains("damaged").And.Exactly(1).Contains("task-05").And.Exactly(1).Contains("task-09"));
    }

    [Test]
    public void An_alteration_of_any_byte_is_noticed()
    {
        Run(Options);
        var path = store.PathOf(RunKey.Of(Options, Synthetic.Images()), 0);
        var whole = File.ReadAllBytes(path);
        var random = new Random(0);
        for (var trial = 0; trial < 200; trial++)
        {
            var altered = whole.ToArray();
            altered[random.Next(altered.Length)] ^= (byte)(1 << random.Next(8));
            Assert.That(() => RunRecordFile.Read(new MemoryStream(altered)), Throws.InstanceOf<InvalidDataException>());
        }
    }

    [Test]
    public void A_cancelled_run_keeps_what_was_finished_and_goes_on_there()
    {
        using var cancellation = new CancellationTokenSource();
        var runner = new Runner(store, Options, Synthetic.Images(), happened =>
        {
            events.Add(happened);
            if (happened is TrainingEvent.StepTaken { Task: 4, Step: 3 })
            {
                cancellation.Cancel();
            }
        });
        Assert.That(() => runner.Run(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Trained(), Is.EqualTo(4));
        Assert.That(WholeRecords.Bits(Run(Options)), Is.EqualTo(bitsOfOneRun));
        Assert.That(Trained(), Is.EqualTo(10));
    }

    [Test]
    public void States_are_kept_until_the_run_is_whole_and_a_damaged_one_is_made_again()
    {
        Run(Options);
        Assert.That(States(), Is.Empty);
        File.Delete(store.PathOf(RunKey.Of(Options, Synthetic.Images()), 9));
        using var cancellation = new CancellationTokenSource();
        void CancelAtTheLastTask(TrainingEvent happened)
        {
            if (happened is TrainingEvent.StepTaken { Task: 9 })
            {
                cancellation.Cancel();
            }
        }

        var runner = new Runner(store, Options, Synthetic.Images(), CancelAtTheLastTask);
        Assert.That(() => runner.Run(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(States(), Has.Length.EqualTo(9));
        Truncate(States().Single(path => path.Contains("state-08", StringComparison.Ordinal)));
        events.Clear();
        Assert.That(WholeRecords.Bits(Run(Options)), Is.EqualTo(bitsOfOneRun));
        Assert.That(Trained(), Is.EqualTo(2));
        Assert.That(States(), Is.Empty);
    }

    [Test]
    public void Two_runners_of_one_run_train_every_task_once()
    {
        var sequences = new TrainedSequence[2];
        Parallel.For(0, 2, index => sequences[index] = new Runner(store, Options, Synthetic.Images(), Add).Run(default));
        Assert.That(Trained(), Is.EqualTo(10));
        Assert.That(WholeRecords.Bits(sequences[1]), Is.EqualTo(WholeRecords.Bits(sequences[0])));
    }

    [Test]
    public void A_store_that_cannot_be_written_to_is_said_so()
    {
        var blocked = new RunStore(Path.Combine(Path.GetTempFileName(), "store"));
        Assert.That(
            () => new Runner(blocked, Options, Synthetic.Images(), Add).Run(default),
            Throws.InstanceOf<RunStoreException>().With.Message.Contains(blocked.Root).And.Message.Contains("SUPERMASK_RUNS"));
        Directory.CreateDirectory(store.Root);
    }

    private TrainedSequence Run(RunOptions options) => new Runner(store, options, Synthetic.Images(), Add).Run(default);

    private void Add(TrainingEvent happened)
    {
        lock (events)
        {
            events.Add(happened);
        }
    }

    private int Trained() => events.OfType<TrainingEvent.TaskDone>().Count(done => !done.FromStore);

    private string[] States() => Directory.GetFiles(store.Root, "state-*", SearchOption.AllDirectories);

    private static void Truncate(string path)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(file.Length / 2);
    }

    private static void Alter(string path)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[^5] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}
