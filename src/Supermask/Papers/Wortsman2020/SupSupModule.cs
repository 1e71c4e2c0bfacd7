using Supermask.Learning;
using Supermask.Methods.BatchE;
using Supermask.Methods.HopSupSup;
using Supermask.Methods.Psp;
using Supermask.Methods.SupSup;
using Supermask.Methods.SupSupNns;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Wortsman2020;

/// <summary>SupSup's paper with its networks: LeNet 300-100 and FC 1024-1024 without batch norm, 1000 batches of 128 a task.</summary>
internal static class SupSupModule
{
    /// <summary>The reading of B6 under which the paper's 94.91 % are those of its larger network.</summary>
    public const string LargerNetwork = "FC 1024-1024";

    private const int Batches = 1000;
    private const int Tasks = 250;
    private const int FewTasks = 25;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(SupSupPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            SupSup("SupSup paper", Permuted(Tasks), LeNet(100)),
            .. new[] { 25, 100, 200 }.Select(outputs => SupSup($"SupSup paper with {outputs} outputs", Permuted(FewTasks), LeNet(outputs))),
            Told("PSP of the SupSup paper", new PspMethod(), Permuted(FewTasks), LeNet(10)),
            Told("BatchE of the SupSup paper", new BatchEMethod(), Permuted(FewTasks), LeNet(10)),
            SupSup("SupSup paper with 500 outputs", Permuted(FewTasks), LeNet(500)),
            Told("NNs of the SupSup paper", new SupSupNnsMethod(), Permuted(FewTasks), LeNet(500)),
            Hopfield(),
            OneEpoch("SupSup with batch norm", new MlpPlan { BatchNormAffine = false }),
            OneEpoch("SupSup without batch norm", new MlpPlan { BatchNorm = false }),
            .. OnRequest(),
        ],
    };

    // The dissertation's widths and length, on which task inference is tried with and without its batch norm.
    private static Arm OneEpoch(string name, MlpPlan network) => new(new SupSupMethod(), Epochs: 1, Reading: "")
    {
        Setting = new ArmSetting(name, Permuted(10), network),
    };

    // Two digits a task, one epoch.
    private static Arm Hopfield() => new(new HopSupSupMethod(), Epochs: 1, Reading: "")
    {
        Setting = new ArmSetting("HopSupSup of the SupSup paper", new PartitionedTasks { Count = 5 }, new BnNetPlan()),
    };

    // Hours on two cores: the larger network, rotations of it, and 2500 tasks.
    private static IEnumerable<Arm> OnRequest() =>
        from arm in new[]
        {
            SupSup("SupSup paper", Permuted(Tasks), Large(500)) with { Reading = LargerNetwork },
            SupSup("SupSup paper with 2500 tasks", Permuted(2500), LeNet(500)),
            SupSup("SupSup paper on rotations", new RotatedTasks { Count = 36, Step = 10 }, Large(200), FullBatch),
            Told("PSP of the SupSup paper on rotations", new PspMethod(), new RotatedTasks { Count = 36, Step = 10 }, Large(10)),
            Told("BatchE of the SupSup paper on rotations", new BatchEMethod(), new RotatedTasks { Count = 36, Step = 10 }, Large(10)),
        }
        select arm.OnRequest();

    // One decision a batch, from its first image.
    private static SupSupMethod FirstImage => new() { Decisions = new Decisions { Deciding = 1 } };

    private static SupSupMethod FullBatch => new() { Rule = new Networks.Superposed.Binary() };

    private static PermutedTasks Permuted(int count) => new() { Count = count };

    private static LeNetPlan LeNet(int outputs) => new() { Outputs = outputs };

    private static LeNetPlan Large(int outputs) => new() { FirstHidden = 1024, SecondHidden = 1024, Outputs = outputs };

    private static Arm SupSup(string name, ITaskSequence tasks, LeNetPlan network, SupSupMethod? method = null) => Told(name, method ?? FirstImage, tasks, network);

    private static Arm Told(string name, Method method, ITaskSequence tasks, NetworkPlan network) => new(method, Epochs: 1, Reading: "")
    {
        Setting = new ArmSetting(name, tasks, network)
        {
            Training = new TrainingOptions { Batches = Batches, LearningRate = method.UsualRate },
            MostSeeds = PaperModule.SeedsApart,
        },
    };
}
