using NUnit.Framework;
using Supermask.Data;
using Supermask.Experiments;
using Supermask.Masks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Training;
using Supermask.Training.Alphas;

namespace Supermask.Unit.Runs;

public sealed class RunKeyTests
{
    private static readonly RunOptions Options = new() { Variant = "permuted" };

    private static RunOptions Novel(NovelOptions novel) => Options with { Novel = novel };

    [Test]
    public void Every_option_changes_the_key()
    {
        RunOptions[] all =
        [
            Options,
            Options with { Variant = "rotated" },
            Options with { Seed = 1 },
            Options with { RootSeed = 1 },
            Options with { Threads = 2 },
            Options with { Tasks = new TaskOptions { PermutationSeed = 1 } },
            Options with { Tasks = new TaskOptions { RotationStep = 10 } },
            Options with { Tasks = new TaskOptions { Interpolation = Interpolation.Bilinear } },
            Options with { Tasks = new TaskOptions { FirstPermutation = FirstPermutation.None } },
            Options with { Tasks = new TaskOptions { Angles = RotationAngles.Drawn } },
            Options with { Tasks = new TaskOptions { Corners = RotationCorners.MeanGrey } },
            Options with { Tasks = new TaskOptions { PartitionLabels = PartitionLabels.ZeroAndOne } },
            Options with { Network = new NetworkOptions { Hidden = 299 } },
            Options with { Network = new NetworkOptions { ScoreDraw = ScoreDraw.RootFive } },
            Options with { Network = new NetworkOptions { Bias = LayerBias.Frozen } },
            Options with { Network = new NetworkOptions { BatchNormAffine = false } },
            Options with { Network = new NetworkOptions { BatchNormState = BatchNormState.PerTask } },
            Options with { Training = new TrainingOptions { Epochs = 2 } },
            Options with { Training = new TrainingOptions { BatchSize = 64 } },
            Options with { Training = new TrainingOptions { LearningRate = 1e-3 } },
            Novel(new NovelOptions()),
            Novel(new NovelOptions { Reading = new WarmStart().Name }),
            Novel(new NovelOptions { Candidates = AlphaCandidates.OtherTasks }),
            Novel(new NovelOptions { FirstTask = FirstTaskAlpha.Itself }),
            Novel(new NovelOptions { SelfSimilarity = SelfSimilarity.Zero }),
            Novel(new NovelOptions { Layers = AlphaLayers.NormBeforeLayer }),
            Novel(new NovelOptions { Means = ComparedMeans.Numbers }),
            Novel(new NovelOptions { Source = ClassicSource.FirstSeed }),
            Novel(new NovelOptions { Start = NovelStart.Independent }),
            Novel(new NovelOptions { Start = NovelStart.ClassicEnd }),
            Options with { Training = new TrainingOptions { Step = StepKind.Reference } },
        ];
        Assert.That(all.Select(options => RunKey.Of(options, Synthetic.Images()).Value), Is.Unique);
        Assert.That(RunKey.Of(Options, Synthetic.Images(checksum: "other")).Value, Is.Not.EqualTo(RunKey.Of(Options, Synthetic.Images()).Value));
    }

    [Test]
    public void The_key_stands_for_the_sources_that_shape_training_and_no_others()
    {
        var names = RunKey.SourceNames();
        Assert.That(names, Has.Some.EndsWith("Masks/MaskedLinear.cs").And.Some.EndsWith("Training/TaskTrainer.cs"));
        Assert.That(names, Has.Some.EndsWith("Tasks/Rotation.cs").And.Some.EndsWith("Data/Randomness.cs"));
        Assert.That(names, Has.None.Contains("IdxFile").And.None.Contains("Reporting"));
        Assert.That(RunKey.Of(Options, Synthetic.Images()).Description, Does.Contain(RunKey.Sources).And.Contains(RunKey.TorchVersion));
    }

    [Test]
    public void Streams_of_all_seeds_tasks_and_purposes_start_apart()
    {
        var seeds =
            from seed in Enumerable.Range(0, 20)
            let root = Randomness.Root(Options.RootSeed).Derive("seed", seed)
            from stream in Enumerable.Range(0, 10).SelectMany(task => new[]
                {
                    root.Derive("task", task).Derive("shuffle", 0), root.Derive("task", task).Derive("shuffle", 1),
                }).Concat(Enumerable.Range(0, 3).SelectMany(layer => Enumerable.Range(0, 10)
                    .Select(task => root.Derive("network").Derive("layer", layer).Derive("scores", task))
                    .Append(root.Derive("network").Derive("layer", layer).Derive("weight"))))
            select stream.Seed & uint.MaxValue;
        Assert.That(seeds, Is.Unique);
    }

    [Test]
    public void Wrong_options_are_all_named_at_once()
    {
        var wrong = new RunOptions
        {
            Variant = "inverted",
            Seed = -1,
            Threads = 0,
            Training = new TrainingOptions { Epochs = 0, BatchSize = 1, LearningRate = double.NaN },
            Tasks = new TaskOptions { PermutationSeed = -1, RotationStep = double.NaN },
        };
        var problem = Assert.Throws<InvalidOptionsException>(() => wrong.Validated())!;
        Assert.That(problem.Problems, Has.Count.EqualTo(8));
        Assert.That(problem.Message, Does.Contain("inverted").And.Contains("permuted, rotated, partitioned"));
    }

    [Test]
    public void An_unknown_profile_is_refused_with_those_that_exist() => Assert.That(
        () => Profile.Named("huge"), Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("standard, smoke, multiverse, full"));
}
