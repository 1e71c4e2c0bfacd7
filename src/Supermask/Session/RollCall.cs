using Supermask.Learning;
using Supermask.Methods;
using Supermask.Methods.Mer;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>Every method on five permuted tasks, with its usual network and one epoch each, MER with fewer: what a method does here at all.</summary>
public static class RollCall
{
    private const int Tasks = 5;

    // MER takes several steps an image: an epoch would be 300,000 steps a task. The paper learns 1,000 images of each.
    private const int BatchesOfMer = 40;

    /// <summary>The arms, one a method.</summary>
    public static IReadOnlyList<Arm> Arms { get; } =
    [
        .. AllMethods.Names.Select(AllMethods.Named).Select(method => new Arm(method, Epochs: 1, Reading: "")
        {
            Setting = new ArmSetting("roll call", new PermutedTasks { Count = Tasks }, method.UsualNetwork)
            {
                Training = new TrainingOptions { LearningRate = method.UsualRate, Batches = method is MerMethod ? BatchesOfMer : null },
                MostSeeds = PaperModule.SeedsApart,
            },
        }),
    ];

    /// <summary>The arms with the variant that they learn.</summary>
    public static IEnumerable<(string Variant, Arm Arm)> Cells => Arms.Select(arm => (arm.Setting!.Tasks.Name, arm));
}
