using System.Text.Json.Serialization;
using Supermask.Measuring.Statistics;
using Supermask.Networks;

namespace Supermask.Measuring.Survey;

/// <summary>How the masks of the networks of one arm overlap.</summary>
/// <param name="Network">The networks.</param>
/// <param name="Rule">Which weights a mask uses, in words.</param>
/// <param name="Whole">All layers together, one value a seed.</param>
/// <param name="Layers">Each layer by itself, in their order.</param>
public sealed record MaskOverlap(SurveyedNetwork Network, string Rule, IReadOnlyList<LayerOverlap> Whole, IReadOnlyList<SurveyedLayer> Layers)
{
    /// <summary>What tasks share beyond chance in all layers together, in points.</summary>
    [JsonIgnore]
    public Interval Excess => SurveyedLayer.IntervalOf(Whole, overlap => overlap.Excess);

    /// <summary>The overlaps of networks that keep masks of at least two tasks; null for others.</summary>
    /// <param name="study">The networks.</param>
    /// <param name="workers">Networks looked at side by side.</param>
    public static MaskOverlap? Of(RunStudy study, int workers)
    {
        if (study.Tasks.Count < 2 || study.Runs[0].Tasks[0].Masks is not { Count: > 0 } masks)
        {
            return null;
        }

        (LayerOverlap Whole, IReadOnlyList<LayerOverlap> Layers)[] seeds =
            [.. study.Runs.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).Select(run => (LayerOverlap.Together(run), LayerOverlap.ByLayer(run)))];
        return new(
            SurveyedNetwork.Of(study),
            MaskRuleWords.Of(study.Arm.Method),
            [.. seeds.Select(seed => seed.Whole)],
            [.. masks.Select((mask, layer) => new SurveyedLayer(NameOf(mask), [.. seeds.Select(seed => seed.Layers[layer])]))]);
    }

    // As networks are written, from inputs to outputs.
    private static string NameOf(BitMask mask) => mask.Columns > 1 ? $"{mask.Columns} x {mask.Rows}" : $"{mask.Rows} units";
}

/// <summary>One layer of the networks of an arm.</summary>
/// <param name="Name">Its inputs and outputs, such as <c>784 x 300</c>.</param>
/// <param name="Seeds">The overlap in it, one value a seed.</param>
public sealed record SurveyedLayer(string Name, IReadOnlyList<LayerOverlap> Seeds)
{
    /// <summary>What tasks share beyond chance, in points.</summary>
    [JsonIgnore]
    public Interval Excess => IntervalOf(Seeds, overlap => overlap.Excess);

    /// <summary>The mean over seeds of something about overlaps, with its interval.</summary>
    public static Interval IntervalOf(IReadOnlyList<LayerOverlap> seeds, Func<LayerOverlap, double> value) => Interval.Of([.. seeds.Select(value)]);
}

/// <summary>The networks of an arm, as the survey names them.</summary>
/// <param name="Method">Name of their method.</param>
/// <param name="Name">The networks in words: their setting, or else how long they learn each task.</param>
/// <param name="Arm">The whole name of the arm.</param>
/// <param name="Sequence">Name of the tasks that they learn.</param>
/// <param name="Tasks">Number of tasks.</param>
/// <param name="Outputs">Outputs of the network.</param>
/// <param name="HasBatchNorm">Whether it has a batch norm.</param>
public sealed record SurveyedNetwork(string Method, string Name, string Arm, string Sequence, int Tasks, int Outputs, bool HasBatchNorm)
{
    /// <summary>Processor, cores and system on which they were surveyed.</summary>
    public string Machine { get; init; } = "";

    /// <summary>When they were surveyed, as an ISO date.</summary>
    public string Date { get; init; } = "";

    /// <summary>The names under which the store of runs keeps them, one a seed, with blanks between them.</summary>
    /// <remarks>One text, as what is said of the same networks is put together by comparing them.</remarks>
    public string Keys { get; init; } = "";

    /// <summary>The networks of a study.</summary>
    public static SurveyedNetwork Of(RunStudy study) => new(
        study.Arm.Approach,
        study.Arm.Setting?.Name ?? study.Arm.Duration,
        study.Arm.Name,
        study.Variant,
        study.Tasks.Count,
        study.Options.Network.Outputs,
        study.Options.Network.Layers.OfType<LayerPlan.Norm>().Any());
}
