using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>What the networks of one variant and arm have learned, one network a seed.</summary>
public sealed class RunStudy
{
    private readonly TaskLabels labels;
    private readonly Dictionary<TaskRecord, ConfusionMatrix> confusions = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<OverlapStudy> overlap;
    private readonly IDerivedNumbers derived;

    /// <summary>A study of these runs.</summary>
    /// <param name="labels">The variant that they learned, with its labels.</param>
    /// <param name="arm">How they learned it.</param>
    /// <param name="runs">The trained networks, one a seed.</param>
    /// <param name="derived">Keeps what follows from the runs and takes long.</param>
    public RunStudy(TaskLabels labels, Arm arm, IReadOnlyList<TrainedSequence> runs, IDerivedNumbers derived)
    {
        (this.labels, Arm, Runs, this.derived) = (labels, arm, runs, derived);
        Options = arm.RunOn(labels.Tasks);
        overlap = new(() => new OverlapStudy(labels.Tasks, runs, derived));
    }

    /// <summary>The variant.</summary>
    public ITaskSequence Tasks => labels.Tasks;

    /// <summary>Name of the variant.</summary>
    public string Variant => Tasks.Name;

    /// <summary>How it was learned.</summary>
    public Arm Arm { get; }

    /// <summary>What shapes the runs, of the first seed: the arm's own options, unless a source is read otherwise.</summary>
    public RunOptions Options { get; init; }

    /// <summary>The trained networks, one a seed.</summary>
    public IReadOnlyList<TrainedSequence> Runs { get; }

    /// <summary>The overlaps of their masks.</summary>
    /// <exception cref="ArgumentException">Their method keeps no masks.</exception>
    public OverlapStudy Overlap
    {
        get
        {
            Require("overlap of masks", [TraceNeed.Masks]);
            return overlap.Value;
        }
    }

    /// <summary>The labels of a task's test images, in the order of the predictions.</summary>
    public byte[] LabelsOf(int task) => labels.Of(task);

    /// <summary>The test images of a task, made anew each time.</summary>
    public ImageSet ImagesOf(int task) => labels.ImagesOf(task);

    /// <summary>The options of a run of these.</summary>
    public RunOptions OptionsOf(TrainedSequence run) => Options with { Seed = run.Seed };

    /// <summary>What takes long to find out of every run, kept where it was found out before.</summary>
    /// <param name="name">What it is; one name stands for one computation.</param>
    /// <param name="of">Finds it out of one run.</param>
    public IReadOnlyList<double> Recall(string name, Func<TrainedSequence, double> of) => derived.Recall(name, () => [.. Runs.Select(of)]);

    /// <summary>The predictions of a task's test images right after it was learned, against their labels.</summary>
    public ConfusionMatrix ConfusionOf(TaskRecord task)
    {
        lock (confusions)
        {
            return confusions.TryGetValue(task, out var known)
                ? known
                : confusions[task] = new ConfusionMatrix(LabelsOf(task.Task), task.Predictions);
        }
    }

    /// <summary>Lets nothing be found out about these runs that they do not keep the traces of.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="needs">The traces that it needs.</param>
    /// <exception cref="ArgumentException">Their method does not keep one of them.</exception>
    public void Require(string what, IEnumerable<TraceNeed> needs) => TraceNeed.Require(what, needs, Arm.RunOn(Tasks));

    /// <summary>Lets no quantity be measured that these runs do not keep the traces of.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name, or their method does not keep what it needs.</exception>
    public void RequireTracesOf(string quantity) =>
        Require(quantity, ((ITerm?)LearningQuantities.Named(quantity) ?? OverlapQuantityOf(quantity)).Needs);

    /// <summary>Measures a quantity on every seed.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name, or their method does not keep what it needs.</exception>
    public Measurement Measure(string name)
    {
        RequireTracesOf(name);
        if (LearningQuantities.Named(name) is { } quantity)
        {
            return new Measurement(name, quantity.Unit, ValuesOf(quantity))
            {
                Shape = quantity.Shape,
                Bounds = quantity.Bounds,
                IsCertain = quantity.IsCertain(Arm.Method),
                ChanceValues = quantity.Chance is { } chance
                    ? derived.Recall($"chance of the {name}", () => [.. Runs.Select(run => chance(this, run))])
                    : null,
                ChanceModel = quantity.ChanceModel,
            };
        }

        return Overlap.Measure(name);
    }

    /// <summary>A quantity on every seed alone, where nobody asks what chance gives.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name, or their method does not keep what it needs.</exception>
    public IReadOnlyList<double> Values(string name)
    {
        RequireTracesOf(name);
        return LearningQuantities.Named(name) is { } quantity ? ValuesOf(quantity) : Overlap.Values(name);
    }

    private IReadOnlyList<double> ValuesOf(LearningQuantity quantity) => quantity.TakesLong
        ? Recall(quantity.Name, run => quantity.Of(this, run))
        : [.. Runs.Select(run => quantity.Of(this, run))];

    /// <summary>What a quantity says of how it scatters from seed to seed.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public static Shape ShapeOf(string name) => LearningQuantities.Named(name)?.Shape ?? OverlapQuantityOf(name).Shape;

    private static OverlapQuantity OverlapQuantityOf(string quantity) => OverlapQuantities.All.FirstOrDefault(each => each.Name == quantity)
        ?? throw new ArgumentException(
            $"There is no quantity '{quantity}'. There are:\n  "
            + string.Join("\n  ", LearningQuantities.Names.Concat(OverlapQuantities.All.Select(each => each.Name))),
            nameof(quantity));
}
