using NUnit.Framework;
using Supermask.Common;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Measuring;

public sealed class ArmTests
{
    private static readonly RunLibrary Library = new(
        new RunStore(Path.GetTempPath()), Synthetic.Images() with { IsStandIn = false }, Profile.Standard, Workers: 1);

    private static TrainingPlan Plan() => new(Library, TrainingPlan.Choose(TaskVariants.Published, []));

    [Test]
    public void Every_arm_of_any_paper_has_a_name_of_its_own() => Assert.That(AllPapers.Arms.Select(arm => arm.Name), Is.Unique);

    [Test]
    public void Every_run_leads_back_to_its_arm()
    {
        foreach (var (variant, arm) in AllPapers.Cells)
        {
            Assert.That(Library.RunsOf(variant, arm).Select(run => Library.ArmOf(run)), Has.All.EqualTo(arm), arm.Name);
        }
    }

    [Test]
    public void No_two_arms_share_a_run()
    {
        var keys = Plan().Runs.Select(run => RunKey.Of(run, Library.Data).Value);
        Assert.That(keys, Is.Unique);
    }

    [Test]
    public void The_classic_run_that_a_novel_one_loads_is_one_of_the_plan()
    {
        var plan = Plan().Runs;
        Assert.That(plan.SelectMany(run => run.Method.Needs(run)).Select(need => need.Run).Except(plan), Is.Empty);
    }

    [Test]
    public void A_plan_counts_what_is_left()
    {
        var planned = Plan().Planned();
        // The dissertation's arms on three variants, those of other readings from 3 seeds; two that give its words a measure; the notebook's one.
        Assert.That(planned.Sum(each => each.Runs.Count), Is.EqualTo((4 * 3 * 5) + (9 * 3 * 3) + (2 * 3 * 5) + 5));
        Assert.That(planned.Select(each => each.Stored), Has.All.Zero);
        var permuted = planned.Where(each => each.Variant == "permuted").ToDictionary(each => each.Arm.Name);
        // 400 images make 4 batches; 10 tasks.
        Assert.That(permuted["classic, one epoch"].StepsLeft, Is.EqualTo(40 * 5));
        Assert.That(permuted["novel, two epochs, warm start"].StepsLeft, Is.EqualTo(80 * 3));
        // Tests are 110 batches of a classic run and 20 of a novel one, each a third of a step.
        Assert.That(permuted["classic, one epoch"].WorkLeft, Is.EqualTo((40 + (110 / 3.0)) * 5).Within(1e-9));
        Assert.That(permuted["novel, one epoch"].WorkLeft, Is.EqualTo((40 + (20 / 3.0)) * 5).Within(1e-9));
    }

    [Test]
    public void A_plan_for_what_does_not_exist_names_it() => Assert.That(
        () => TrainingPlan.Choose(["inverted"], ["classic, three epochs"]),
        Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("inverted").And.Message.Contains("three epochs"));

    [TestCase("own mask only")]
    [TestCase("cold start")]
    public void An_arm_that_does_not_exist_is_answered_with_those_that_do(string reading) => Assert.That(
        () => Arms.Named("novel", "one epoch", reading),
        Throws.ArgumentException.With.Message.Contains(reading).And.Message.Contains("novel, one epoch, warm start"));
}
