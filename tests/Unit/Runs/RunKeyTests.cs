using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.FineTuning;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Runs;

public sealed class RunKeyTests
{
    private static readonly RunOptions Options = new() { Tasks = new PermutedTasks(), Method = new ClassicMethod() };

    private static RunOptions Novel(NovelMethod novel) => Options with { Method = novel };

    [Test]
    public void An_option_that_came_later_is_told_only_where_it_is_not_as_it_was_before()
    {
        var later = nameof(TrainingOptions.Optimiser);
        var lasting = Options with { Training = new TrainingOptions { Optimiser = OptimiserLife.Sequence } };
        Assert.That(RunKey.Of(Options, "data").Description, Does.Not.Contain(later));
        Assert.That(RunKey.Of(lasting, "data").Description, Does.Contain(later));
        Assert.That(new RunsBeforeMethods().OptionsOf(Options), Is.Not.Null);
        Assert.That(new RunsBeforeMethods().OptionsOf(lasting), Is.Null, "nobody trained so before");
    }

    [Test]
    public void Every_option_changes_the_key()
    {
        RunOptions[] all =
        [
            Options,
            Options with { Tasks = new RotatedTasks() },
            Options with { Tasks = new PartitionedTasks() },
            Options with { Seed = 1 },
            Options with { RootSeed = 1 },
            Options with { Threads = 2 },
            Options with { Tasks = new PermutedTasks { PermutationSeed = 1 } },
            Options with { Tasks = new RotatedTasks { Step = 10 } },
            Options with { Tasks = new RotatedTasks { Interpolation = Interpolation.Bilinear } },
            Options with { Tasks = new PermutedTasks { First = FirstPermutation.None } },
            Options with { Tasks = new RotatedTasks { Angles = RotationAngles.Drawn } },
            Options with { Tasks = new RotatedTasks { Corners = RotationCorners.MeanGrey } },
            Options with { Tasks = new PartitionedTasks { Kind = PartitionLabels.ZeroAndOne } },
            Options with { Network = new MlpPlan { Hidden = 299 } },
            Options with { Method = new ClassicMethod { Masking = new Masking { ScoreDraw = ScoreDraw.RootFive } } },
            Options with { Method = new ClassicMethod { Masking = new Masking { Bias = LayerBias.Frozen } } },
            Options with { Network = new MlpPlan { BatchNormAffine = false } },
            Options with { Method = new ClassicMethod { Masking = new Masking { BatchNormState = BatchNormState.PerTask } } },
            Options with { Tasks = new PermutedTasks { Count = 5 } },
            Options with { Network = new MlpPlan { HiddenLayers = 1 } },
            Options with { Network = new MlpPlan { BatchNorm = false } },
            Options with { Method = new FineTuningMethod() },
            Options with { Training = new TrainingOptions { Epochs = 2 } },
            Options with { Training = new TrainingOptions { BatchSize = 64 } },
            Options with { Training = new TrainingOptions { LearningRate = 1e-3 } },
            Novel(new NovelMethod()),
            Novel(new NovelMethod { Reading = new WarmStart() }),
            Novel(new NovelMethod { Candidates = AlphaCandidates.OtherTasks }),
            Novel(new NovelMethod { FirstTask = FirstTaskAlpha.Itself }),
            Novel(new NovelMethod { SelfSimilarity = SelfSimilarity.Zero }),
            Novel(new NovelMethod { Layers = AlphaLayers.NormBeforeLayer }),
            Novel(new NovelMethod { Means = ComparedMeans.Numbers }),
            Novel(new NovelMethod { Source = ClassicSource.FirstSeed }),
            Novel(new NovelMethod { NetworkStart = NovelStart.Independent }),
            Novel(new NovelMethod { NetworkStart = NovelStart.ClassicEnd }),
            Options with { Training = new TrainingOptions { Step = StepKind.Reference } },
            Options with { Training = new TrainingOptions { Optimiser = OptimiserLife.Sequence } },
        ];
        Assert.That(all.Select(options => RunKey.Of(options, Synthetic.Images()).Value), Is.Unique);
        Assert.That(RunKey.Of(Options, Synthetic.Images(checksum: "other")).Value, Is.Not.EqualTo(RunKey.Of(Options, Synthetic.Images()).Value));
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
            Tasks = new PermutedTasks { Count = 0, PermutationSeed = -1 },
            Method = new NovelMethod { Source = (ClassicSource)9, Masking = new Masking { Bias = (LayerBias)9 } },
            Network = new MlpPlan { Hidden = 0, BatchNorm = false },
            Seed = -1,
            Threads = 0,
            Training = new TrainingOptions { Epochs = 0, BatchSize = 1, LearningRate = double.NaN },
        };
        var problem = Assert.Throws<InvalidOptionsException>(() => wrong.Validated())!;
        Assert.That(problem.Problems, Has.Count.EqualTo(11));
        Assert.That(problem.Message, Does.Contain("0 tasks").And.Contains("batch norm, and the network has none"));
    }

    [Test]
    public void An_unknown_profile_is_refused_with_those_that_exist() => Assert.That(
        () => Profile.Named("huge"), Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("standard, smoke, multiverse, full"));
}
