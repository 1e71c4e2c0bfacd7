using Supermask.Methods;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>Every method on five permuted tasks, with its usual network and one epoch each: what a method does here at all.</summary>
public static class RollCall
{
    private const int Tasks = 5;

    /// <summary>The arms, one a method.</summary>
    public static IReadOnlyList<Arm> Arms { get; } =
    [
        .. AllMethods.Names.Select(AllMethods.Named).Select(method => new Arm(method, Epochs: 1, Reading: "")
        {
            Setting = new ArmSetting("roll call", new PermutedTasks { Count = Tasks }, method.UsualNetwork) { MostSeeds = PaperModule.SeedsApart },
        }),
    ];

    /// <summary>The arms with the variant that they learn.</summary>
    public static IEnumerable<(string Variant, Arm Arm)> Cells => Arms.Select(arm => (arm.Setting!.Tasks.Name, arm));
}
