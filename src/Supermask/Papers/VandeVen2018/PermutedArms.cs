using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Methods.Ewc;
using Supermask.Methods.Joint;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Methods.Naive;
using Supermask.Methods.Xdg;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.VandeVen2018;

/// <summary>
/// Ten permuted tasks by one Adam at 1e-4: a short course for what holds whatever the length, and the published one, which takes long.
/// </summary>
internal static class PermutedArms
{
    private const double Rate = 1e-4;

    // Strengths are those that the authors' code had for this table.
    private static readonly (string Name, TrainedMethod Method)[] Rows =
    [
        ("fine-tuning", new NaiveMethod()),
        ("EWC", new EwcMethod()),
        ("online EWC", new OnlineEwcMethod { Remembered = 1 }),
        ("SI", Scenarios.Si(10)),
        ("LwF", new LearningWithoutForgettingMethod()),
        ("joint training", new JointMethod { From = JointStart.Learned }),
    ];

    // What the short course is for: each order asks for two of them.
    private static readonly string[] Ordered = ["fine-tuning", "EWC", "SI", "LwF"];

    /// <summary>784-400-400 and 500 batches a task.</summary>
    public static IEnumerable<Arm> Short =>
    [
        .. from scenario in new[] { SplitScenario.Task, SplitScenario.Domain }
           from row in Rows
           where Ordered.Contains(row.Name)
           select On("short permuted", row, scenario, hidden: 400, batches: 500),
        On("short permuted", Rows[^1], SplitScenario.Domain, hidden: 400, batches: 500),
    ];

    /// <summary>784-1000-1000 and 5,000 batches a task.</summary>
    public static IEnumerable<Arm> OnRequest =>
    [
        .. from scenario in new[] { SplitScenario.Task, SplitScenario.Domain }
           from row in Rows
           select Long(row, scenario),
        Long(("XdG", new XdgMethod()), SplitScenario.Task),
    ];

    private static Arm Long((string Name, TrainedMethod Method) row, SplitScenario scenario)
    {
        var arm = On("permuted", row, scenario, hidden: 1000, batches: 5000);
        return arm with { Setting = arm.Setting! with { IsOnRequest = true } };
    }

    private static Arm On(string length, (string Name, TrainedMethod Method) row, SplitScenario scenario, int hidden, int batches) =>
        new(row.Method with { Heads = scenario.Heads, Optimiser = new AdamRule() }, Epochs: 1, Reading: "")
        {
            Setting = new ArmSetting(
                $"{length} {row.Name} of van de Ven by {scenario.Word}",
                new PermutedTasks(),
                new RawMlpPlan { Hidden = hidden })
            {
                Training = new TrainingOptions { Batches = batches, LearningRate = Rate, Optimiser = OptimiserLife.Sequence },
            },
        };
}
