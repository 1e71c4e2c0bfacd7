using NUnit.Framework;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.FineTuning;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Learning;

/// <summary>What a task sequence may be: whatever can be learned, and the rest is refused before anything is trained.</summary>
public sealed class SequenceCheckTests
{
    private static readonly Dataset Images = Synthetic.Images();

    [Test]
    public void Twelve_tasks_are_learned_as_ten_are()
    {
        var folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        var run = RunOn(new MadeUpTasks { Count = 12 });
        Assert.That(SequenceCheck.Problems(run, Images), Is.Empty);
        var learned = new Runner(new RunStore(folder), run, Images, _ => { }).Run(default);
        Assert.That(learned.Tasks.Select(task => task.Task), Is.EqualTo(Enumerable.Range(0, 12)));
        Assert.That(learned.Tasks[^1].Retests, Has.Length.EqualTo(12));
        Directory.Delete(folder, recursive: true);
    }

    [TestCase(33, "has 33 training images, so that at 32 a step the last step of an epoch has 1")]
    [TestCase(1, "has 1 training images, so that at 32 a step the last step")]
    [TestCase(0, "has 0 training and 0 test images")]
    public void Tasks_whose_images_make_no_steps_are_refused(int images, string why) =>
        Assert.That(SequenceCheck.Problems(RunOn(new MadeUpTasks { Images = images }), Images), Has.One.Contains(why));

    [Test]
    public void A_last_step_of_one_image_is_no_problem_without_batch_norm() =>
        Assert.That(
            SequenceCheck.Problems(RunOn(new MadeUpTasks { Images = 33 }) with { Network = new MlpPlan { BatchNorm = false } }, Images),
            Is.Empty);

    [Test]
    public void Labels_without_an_output_are_refused() =>
        Assert.That(SequenceCheck.Problems(RunOn(new MadeUpTasks { LabelsFrom = 95 }), Images), Has.One.Contains("the label 104, and the network has the outputs 0 to 99"));

    [Test]
    public void Images_of_another_size_are_refused() =>
        Assert.That(SequenceCheck.Problems(RunOn(new MadeUpTasks { Side = 14 }), Images), Has.One.Contains("the network takes 784 an image"));

    [Test]
    public void A_task_that_cannot_be_made_is_told_with_its_error() =>
        Assert.That(SequenceCheck.Problems(RunOn(new MadeUpTasks { FailsAt = 2 }), Images), Has.One.Contains("task 2 of the variant 'made up' cannot be made: no such task"));

    [TestCase(0)]
    [TestCase(-1)]
    public void A_sequence_without_tasks_is_refused(int count) =>
        Assert.That(RunOn(new MadeUpTasks { Count = count }).Validated, Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains($"has {count} tasks"));

    [Test]
    public void A_sequence_that_hides_an_option_from_the_key_is_refused() =>
        Assert.That(
            RunOn(new SecretiveTasks(3)).Validated,
            Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("'secretive' keeps 'shift' where no key sees it: make it a property with init"));

    [Test]
    public void A_library_refuses_before_it_trains_anything()
    {
        var folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        var library = new RunLibrary(new RunStore(folder), Images, Profile.Standard, Workers: 1);
        var good = RunOn(new PermutedTasks { Count = 2 });
        Assert.That(
            () => library.LoadOrTrain([good, RunOn(new MadeUpTasks { Images = 33 })], _ => { }, default),
            Throws.InstanceOf<InvalidOptionsException>());
        Assert.That(library.IsStored(good), Is.False);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void A_method_that_breaks_what_it_promises_is_refused_before_it_learns()
    {
        var run = RunOn(new PermutedTasks { Count = 2 }) with { Method = new BrokenPromise() };
        using var learner = run.Method.Start(new LearningContext(run, []));
        Assert.That(
            new LearningCourse(run, Images, learner).RequirePromisedTraces,
            Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("its 'mean' has the shapes [2], not [3]"));
    }

    [Test]
    public void A_length_that_the_images_decide_is_promised_as_any()
    {
        var promise = new TracePromise(TraceNames.Mean, "made up", [[TracePromise.AnyLength], [2]]);
        Assert.That(promise.BrokenBy(new FloatTrace(TraceNames.Mean, [[1f, 2f, 3f], [1f, 2f]])), Is.Null);
        Assert.That(promise.BrokenBy(new FloatTrace(TraceNames.Mean, [[], [1f]])), Is.EqualTo("its 'mean' has the shapes [0], [1], not [any], [2]"));
    }

    private static RunOptions RunOn(ITaskSequence tasks) => new()
    {
        Tasks = tasks,
        Method = new ClassicMethod(),
        Network = new MlpPlan { Hidden = 10 },
        Training = new TrainingOptions { BatchSize = 32 },
    };

    private sealed record MadeUpTasks : ITaskSequence
    {
        public string Name => "made up";

        public int Count { get; init; } = 3;

        public int Images { get; init; } = 64;

        public int Side { get; init; } = Mnist.Side;

        public int LabelsFrom { get; init; }

        public int FailsAt { get; init; } = -1;

        public string Describe(int task) => $"task {task}";

        public ImageSet Apply(int task, ImageSet images)
        {
            if (task == FailsAt)
            {
                throw new InvalidOperationException("no such task");
            }

            var count = Math.Min(Images, images.Count);
            return new ImageSet(images.Pixels[..(count * Side * Side)], [.. images.Labels[..count].Select(label => (byte)(label + LabelsFrom))]);
        }

        public bool AreRelated(int first, int second) => true;
    }

    private sealed class SecretiveTasks(int shift) : ITaskSequence
    {
        public string Name => "secretive";

        public int Count => 3;

        public string Describe(int task) => $"task {task}";

        public ImageSet Apply(int task, ImageSet images) => images with { Pixels = [.. images.Pixels.Select(pixel => (byte)(pixel + shift))] };

        public bool AreRelated(int first, int second) => true;
    }

    private sealed record BrokenPromise : Method
    {
        public override string Name => "broken";

        public override string Summary => "promises a trace of another shape than it keeps";

        public override IEnumerable<TracePromise> Traces(RunOptions run) => [new(TraceNames.Mean, "made up", [[3]])];

        public override ILearner Start(LearningContext context) => new Learner(new FineTuningMethod().Start(context));

        private sealed class Learner(ILearner inner) : ILearner
        {
            public TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep) => inner.Learn(task, images, afterStep);

            public Evaluation Predict(ImageSet images, int? task) => inner.Predict(images, task);

            public LearnerState After(int task) => inner.After(task);

            public void GoOnFrom(int task, LearnerState state) => inner.GoOnFrom(task, state);

            public IEnumerable<Trace> TracesOf(int task) => [new FloatTrace(TraceNames.Mean, [[1f, 2f]])];

            public void Dispose() => inner.Dispose();
        }
    }
}
