using Supermask.Learning;
using Supermask.Methods.Vcl;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Nguyen2018;

/// <summary>
/// Variational continual learning with its networks: 784-100-100-10 on five permuted tasks and 784-256-256-2 on five pairs of digits,
/// by Adam at 1e-3; shorter than published, and as long on request.
/// </summary>
internal static class VclModule
{
    private const double Rate = 1e-3;
    private const int BatchSize = 256;

    // More than the largest pair of digits has, so that a step sees all of its images.
    private const int AllOfAPair = 12_700;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(VclPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. Coresets(200).Select(each => Permuted($"short {each.Name}", each.Method, epochs: 5)),
            .. Coresets(40).Select(each => OnPairs($"short {each.Name} on five pairs of digits", each.Method, epochs: 10, BatchSize)),
            OnPairs("short VCL from a variance of 1e-3", FromVariance(1e-3), epochs: 10, BatchSize),
            OnPairs("short VCL from a variance of 1", FromVariance(1), epochs: 10, BatchSize),
            .. Coresets(200).Select(each => Permuted(each.Name, each.Method, epochs: 100).OnRequest()),
            .. Coresets(40).Select(each => OnPairs($"{each.Name} on five pairs of digits", each.Method, epochs: 120, AllOfAPair).OnRequest()),
        ],
    };

    private static (string Name, VclMethod Method)[] Coresets(int images) =>
        [("VCL", new VclMethod()), ("VCL with a coreset", new VclMethod { Coreset = images })];

    private static VclMethod FromVariance(double variance) => new() { Deviation = Math.Sqrt(variance), StartsAtMaximumLikelihood = false };

    private static Arm Permuted(string name, VclMethod method, int epochs) =>
        On($"{name} on five permuted tasks", method, new PermutedTasks { Count = 5 }, new RawMlpPlan { Hidden = 100 }, epochs, BatchSize);

    private static Arm OnPairs(string name, VclMethod method, int epochs, int batchSize)
    {
        var scenario = SplitScenario.Task;
        return On(name, method with { Heads = scenario.Heads }, scenario.Tasks, scenario.RawNetwork(hidden: 256), epochs, batchSize);
    }

    private static Arm On(string name, VclMethod method, ITaskSequence tasks, RawMlpPlan network, int epochs, int batchSize) =>
        new(method with { Optimiser = new AdamRule() }, epochs, Reading: "")
        {
            Setting = new ArmSetting(name, tasks, network)
            {
                Training = new TrainingOptions { BatchSize = batchSize, LearningRate = Rate },
            },
        };
}
