using System.Text.Json.Serialization;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring;

/// <summary>What came of a method on a sequence of tasks, for the table of methods.</summary>
/// <param name="Method">Name of the method.</param>
/// <param name="Setting">The networks in words.</param>
/// <param name="Paper">Id of the paper whose networks they are; empty for those of none.</param>
/// <param name="Data">The images.</param>
/// <param name="Sequence">Name of the variant.</param>
/// <param name="Tasks">Number of tasks.</param>
/// <param name="Network">Widths of the linear layers, such as <c>784-300-100-10</c>.</param>
/// <param name="TaskGiven">
/// Whether the accuracy is that with the task told; else the method has no use for it, or task and class both have to be right.
/// </param>
/// <param name="Seeds">Number of networks.</param>
/// <param name="Accuracy">Mean accuracy of all tasks after the last, in percent, averaged over seeds.</param>
/// <param name="Interval">The 90 % interval of its mean; the mean twice where there is one seed.</param>
/// <param name="Forgetting">Backward transfer in points, its sign turned; null with one task.</param>
/// <param name="Inference">Images taken for their own task, in percent; null where the task was told in every test.</param>
/// <param name="BytesKept">What has to be kept to predict all tasks.</param>
/// <param name="GradientExamples">Images that gradients were taken of, in one run.</param>
/// <param name="Seconds">Seconds of training, of one run.</param>
public sealed record MethodRow(
    string Method,
    string Setting,
    string Paper,
    string Data,
    string Sequence,
    int Tasks,
    string Network,
    bool TaskGiven,
    int Seeds,
    double Accuracy,
    IReadOnlyList<double> Interval,
    double? Forgetting,
    double? Inference,
    long BytesKept,
    long GradientExamples,
    double Seconds)
{
    // Means of differences that are 0 leave a rest beyond it.
    private const int Places = 9;

    private const string InferredQuantity = "task inference accuracy";

    // What is asked of a method on a sequence of tasks beside its accuracy after the last.
    private static readonly string[] Asked = ["mean accuracy", "accuracy over the first batches", "training time of a task"];

    private static readonly string[] AskedOfRetests = ["mean forgetting", "largest forgetting", "backward transfer"];

    // A head or mask that has learned nothing is right by chance: what comes before it can transfer nothing.
    private static readonly string[] AskedOfSharedHeads = ["forward transfer"];

    /// <summary>Whether drawn digits stood in for MNIST.</summary>
    public bool IsStandIn { get; init; }

    /// <summary>Processor, cores and system on which it was tabled.</summary>
    public string Machine { get; init; } = "on a machine that was not put down";

    /// <summary>When it was tabled, as an ISO date; empty where that was not put down.</summary>
    public string Date { get; init; } = "";

    /// <summary>What else was measured of the networks, with the 90 % interval of each mean; empty in the row of an inferred task.</summary>
    public IReadOnlyList<RowQuantity> Quantities { get; init; } = [];

    /// <summary>The whole name of the arm.</summary>
    public string Arm { get; init; } = "";

    /// <summary>The names under which the store of runs keeps its networks, one a seed.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The accuracy with its interval; one seed has no spread that is known.</summary>
    [JsonIgnore]
    public Interval Within => new RowQuantity("accuracy", Accuracy, Seeds > 1 ? Interval : null).Over(Seeds);

    /// <summary>The row of trained networks, and one more where they were tested without telling the task.</summary>
    /// <param name="study">The networks.</param>
    /// <param name="paper">Id of the paper whose networks they are; empty for those of none.</param>
    /// <param name="data">Name of the images.</param>
    public static IEnumerable<MethodRow> Of(RunStudy study, string paper, string data)
    {
        yield return Row(study, paper, data, study.Measure("mean accuracy of all tasks after the last"), null) with
        {
            TaskGiven = IsTold(study.Arm.Method),
            Quantities = [.. AskedOf(study).Select(name => RowQuantity.Of(study.Measure(name)))],
        };
        if (study.Arm.Method.Tests.WithoutTask)
        {
            yield return Row(
                study, paper, data, study.Measure("mean accuracy of task and class together"), study.Measure(InferredQuantity).Interval.Mean);
        }
    }

    // Heads that tasks share predict the same whether the task is told or not.
    private static bool IsTold(Method method) => method is not TrainedMethod { Heads: not HeadUse.OfEachTask };

    private static string[] AskedOf(RunStudy study) =>
        study.Tasks.Count > 1 && study.Arm.Method.Tests.RetestsAfterEach
            ? [.. Asked, .. AskedOfRetests, .. IsTold(study.Arm.Method) ? [] : AskedOfSharedHeads]
            : Asked;

    private static MethodRow Row(RunStudy study, string paper, string data, Measurement accuracy, double? inference)
    {
        var (interval, tasks) = (accuracy.Interval, study.Tasks.Count);
        return new MethodRow(
            study.Arm.Approach,
            study.Arm.Setting?.Name ?? study.Arm.Duration,
            paper,
            data,
            study.Variant,
            tasks,
            WidthsOf(study.Options),
            inference is null,
            study.Runs.Count,
            interval.Mean,
            study.Runs.Count > 1 ? [interval.Low, interval.High] : [interval.Mean, interval.Mean],
            tasks > 1 ? 0 + Math.Round(-study.Measure("backward transfer").Interval.Mean, Places) : null,
            inference,
            study.Arm.Method.Kept(study.Options).Of(tasks),
            study.Runs[0].Tasks.Sum(task => (long)task.Steps * task.Losses.BatchSize),
            study.Runs.Average(run => run.Tasks.Sum(task => task.TrainSeconds)))
        {
            Arm = study.Arm.Name,
        };
    }

    private static string WidthsOf(RunOptions run)
    {
        var layers = KeptBytes.Linear(run.Network);
        return string.Join('-', layers.Select(layer => layer.Inputs).Append(layers[^1].Outputs));
    }
}
