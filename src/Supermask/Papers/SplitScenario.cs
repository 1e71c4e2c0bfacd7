using Supermask.Learning.Trained;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Papers;

/// <summary>One of the three scenarios on five pairs of digits: what labels are, and which outputs answer.</summary>
/// <param name="Word">The scenario in a word, with which names of networks end.</param>
/// <param name="Heads">The use of heads.</param>
/// <param name="Labels">What the labels of a pair are.</param>
/// <param name="Outputs">Number of outputs of a head.</param>
internal sealed record SplitScenario(string Word, HeadUse Heads, PartitionLabels Labels, int Outputs)
{
    private const int Pairs = 5;

    /// <summary>Each task is told, and has a head of two.</summary>
    public static SplitScenario Task { get; } = new("task", HeadUse.OfEachTask, PartitionLabels.ZeroAndOne, 2);

    /// <summary>One head of two says whether a digit is the first or the second of its pair.</summary>
    public static SplitScenario Domain { get; } = new("domain", HeadUse.Shared, PartitionLabels.ZeroAndOne, 2);

    /// <summary>One head tells all digits so far apart.</summary>
    public static SplitScenario Class { get; } = new("class", HeadUse.SeenClasses, PartitionLabels.Digits, 10);

    /// <summary>All three.</summary>
    public static IReadOnlyList<SplitScenario> All { get; } = [Task, Domain, Class];

    /// <summary>The tasks: 01, 23, 45, 67 and 89.</summary>
    public PartitionedTasks Tasks => new() { Count = Pairs, Kind = Labels };

    /// <summary>What a paper sets for this scenario.</summary>
    public double Of(double task, double domain, double ofClasses) => Heads switch
    {
        HeadUse.OfEachTask => task,
        HeadUse.Shared => domain,
        _ => ofClasses,
    };

    /// <summary>A network of two hidden layers for them.</summary>
    /// <param name="hidden">Units of each.</param>
    public MlpPlan Network(int hidden) => new() { Hidden = hidden, BatchNorm = false, Outputs = Outputs };

    /// <summary>Such a network that sees raw grey levels.</summary>
    /// <param name="hidden">Units of each hidden layer.</param>
    public RawMlpPlan RawNetwork(int hidden) => new() { Hidden = hidden, Outputs = Outputs };
}
