using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Approaches;
using Supermask.Runs;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Papers.Tiba2023;

/// <summary>Classic and novel compared task by task and seed by seed, on accuracies in whole percent.</summary>
public sealed class ApproachTests
{
    private static readonly Arm Novel = Arms.Named("novel", "two epochs", "");

    // Leads of seed 0: 1, 2, 0, 1; of seed 1: -2, 0, 0, -2.
    private static readonly RunStudy[] Studies =
    [
        HandMade.Study(Arms.Classic(2), [91, 92, 90, 91], [88, 90, 90, 88], [50, 50, 50, 50]),
        HandMade.Study(Novel, [90, 90, 90, 90], [90, 90, 90, 90]),
    ];

    [TestCase("number of tasks won by the classic network", 3, 0)]
    [TestCase("number of tasks won by the novel network", 0, 2)]
    [TestCase("number of tasks without a winner", 1, 2)]
    [TestCase("standard error over tasks of the classic network's lead", 0.408248290463863, 0.57735026918962573)]
    [TestCase("lead of the classic network in standard errors over tasks", 2.4494897427831779, -1.7320508075688774)]
    [TestCase("p-value of the paired t-test over tasks", 0.09172111331157184, 0.18169011381620925)]
    public void A_quantity_of_both_is_measured_on_the_seeds_that_both_have(string name, double first, double second)
    {
        var measured = new Cells(Studies).Measure(name).Single();
        Assert.That(measured.Values, Is.EqualTo(new[] { first, second }).Within(1e-9));
        Assert.That(measured.Quantity, Is.EqualTo($"{name}, permuted"));
    }

    [Test]
    public void Seeds_are_averaged_before_tasks_are_compared_and_tasks_before_seeds_are()
    {
        var pair = MethodPair.Of(Studies).Single();
        Assert.That(pair.OverTasks.Differences, Is.EqualTo(new[] { -0.5, 1, 0, -0.5 }).Within(1e-9));
        Assert.That(pair.OverSeeds.Differences, Is.EqualTo(new[] { 1.0, -1 }).Within(1e-9));
    }

    [Test]
    public void Equal_approaches_have_no_lead_and_no_significance()
    {
        var equal = new PairedComparison([0, 0, 0]);
        Assert.That((equal.T, equal.P, equal.Wins, equal.Losses, equal.Ties), Is.EqualTo((0.0, 1.0, 0, 0, 3)));
    }

    [Test]
    public void A_lead_without_spread_is_certain_and_a_single_pair_tests_nothing()
    {
        Assert.That((new PairedComparison([0.5, 0.5]).T, new PairedComparison([0.5, 0.5]).P), Is.EqualTo((double.PositiveInfinity, 0.0)));
        Assert.That(new PairedComparison([0.5]).P, Is.EqualTo(1));
    }

    [Test]
    public void Holm_corrects_for_all_tests_of_the_family()
    {
        Assert.That(ApproachFacts.Rejected([0.02, 0.9, 0.9]), Is.Zero);
        Assert.That(ApproachFacts.Rejected([0.01, 0.9, 0.9]), Is.EqualTo(1));
    }

    [Test]
    public void The_family_is_counted_over_both_ways_of_testing()
    {
        Assert.That(Rejections([91, 92, 90, 91], [91, 92, 90, 91]), Is.EqualTo("1"), "seeds agree on a lead of 1");
        Assert.That(Rejections([90, 90, 90, 90], [90, 90, 90, 90]), Is.EqualTo("0"));
    }

    [Test]
    public void A_scenario_of_one_approach_has_no_pair() =>
        Assert.That(() => ApproachFacts.Of([Studies[0]]).All[0].Find(), Throws.InvalidOperationException.With.Message.Contains("novel"));

    private static string Rejections(params int[][] classic) => Fact.Text(ApproachFacts
        .Of([HandMade.Study(Arms.Classic(2), classic), Studies[1]]).All[0].Find());
}
