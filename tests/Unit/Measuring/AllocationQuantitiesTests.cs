using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Methods.SupSupNns;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Measuring;

/// <summary>Three tasks of thirty batches, whose masks are written down.</summary>
public sealed class AllocationQuantitiesTests
{
    // The mask of each tenth batch; then the budget of three is used up.
    private static readonly int?[][] Masks = [[0, 0, 1], [1, 2, 2], [2, null, null]];

    [TestCase("number of masks allocated", 3)]
    [TestCase("mean number of masks of a task", 5 / 3.0)]
    [TestCase("mean number of tasks of a mask", 5 / 3.0)]
    [TestCase("mean detection delay of a task", (10 + 30) / 2.0)]
    [TestCase("number of tasks that are not detected", 1)]
    [TestCase("number of false alarms", 1)]
    [TestCase("share of batches skipped", 100 * 20 / 90.0)]
    public void A_quantity_is_the_one_worked_out_by_hand(string name, double expected) =>
        Assert.That(Study().Measure(name).Values.Single(), Is.EqualTo(expected).Within(1e-9));

    [Test]
    public void A_trace_gives_back_the_checks_that_it_was_made_of()
    {
        Allocation[] checks = [new(0, 0, 1, double.NaN), new(100, null, 1, 1.0625)];
        Assert.That(Allocation.Of(Allocation.TraceOf(checks).Layers), Is.EqualTo(checks));
    }

    private static RunStudy Study()
    {
        var allocated = 0;
        TaskRecord[] tasks = [.. Masks.Select((masks, task) => MadeUpRuns.Flat(task, 1, 30) with
        {
            Traces = [Allocation.TraceOf([.. masks.Select((mask, check) =>
                new Allocation(10 * check, mask, allocated = Math.Max(allocated, (mask ?? -1) + 1), 1.5))])],
        })];
        var arm = new Arm(new SupSupNnsMethod(), 1, "")
        {
            Setting = new ArmSetting("small network", new PermutedTasks(), new MlpPlan { Hidden = 20, BatchNorm = false }),
        };
        return MadeUpRuns.Study(arm, tasks);
    }
}
