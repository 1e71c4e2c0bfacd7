using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Judging.Analysers;
using Supermask.Measuring;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Analysers;

namespace Supermask.Unit.Judging;

/// <summary>Each analyser on a claim that it speaks of and on one that it does not.</summary>
public sealed class AnalyserTests
{
    private static readonly Ledger Ledger = AllPapers.Ledger;
    private static readonly Criterion Fact = Criterion.Exactly("fact", "1", "1", "");

    private static readonly Measurement Classic = new("mean accuracy", Units.Percent, [94.0, 94.1, 94.2]);
    private static readonly Measurement Novel = Classic with { Values = [94.1, 94.0, 94.2] };

    [Test]
    public void Seed_noise_is_larger_than_a_small_published_difference_and_not_than_a_large_one()
    {
        // Either arm has sd 0.1: 1.96 * sqrt(0.02) is 0.2772, and 0.08765 for a mean of ten.
        Assert.That(
            Find(new SeedNoise(), "E3-PERM-05", Gap(0.09)), Does.Contain("up to 0.2772 points apart").And.Not.Contains("rounds"));
        Assert.That(Find(new SeedNoise(), "E2-PERM-05", Gap(0.09)), Does.Contain("0.08765 points").And.EndsWith("lies beyond it."));
        Assert.That(Find(new SeedNoise(), "E2-PERM-05", Gap(-0.06)), Does.EndWith("lies within it."));
        Assert.That(Find(new SeedNoise(), "E2-PERM-05", Gap(0.3)), Is.Empty);
        Assert.That(Find(new SeedNoise(), "E2-PERM-05", Gap(null)), Is.Empty);
    }

    [Test]
    public void The_ceiling_is_counted_in_test_images_of_a_task()
    {
        var high = Classic with { Values = [98.8, 98.8, 98.8] };
        Assert.That(Find(new Ceiling(), "E3-PART-03", Near(high)), Does.Contain("1.2 points").And.Contains("about 24 of 2,000"));
        Assert.That(
            Find(new Ceiling(), "E2-ALL-11", Near(high with { Quantity = "mean accuracy, permuted" })), Does.Contain("about 120 of 10,000"));
        Assert.That(Find(new Ceiling(), "E3-PERM-03", Near(Classic)), Is.Empty);
        Assert.That(Find(new Ceiling(), "E3-PART-03", Near(high with { Quantity = "share of ones" })), Is.Empty);
    }

    [Test]
    public void A_small_published_difference_is_few_test_images()
    {
        Assert.That(Find(new TooFewDecisions(), "E2-PERM-05", Gap(0.09)), Does.Contain("9 of 10,000"));
        Assert.That(Find(new TooFewDecisions(), "E2-PART-05", Gap(0.07)), Does.Contain("1.4 of 2,000"));
        Assert.That(Find(new TooFewDecisions(), "E2-PERM-05", Gap(0.1)), Is.Empty);
        Assert.That(Find(new TooFewDecisions(), "E2-PERM-05", Gap(null)), Is.Empty);
    }

    [Test]
    public void A_cosine_is_set_beside_shuffled_units_and_not_beside_random_masks()
    {
        var cosine = new Measurement("mean similarity", "", [0.50, 0.51, 0.52])
        {
            ChanceValues = [0.51, 0.51, 0.51],
            ChanceModel = ChanceModels.ShuffledUnits,
        };
        Assert.That(
            Find(new SimilarityAtChance(), "E2-PERM-00", Near(cosine, 0.5)),
            Does.StartWith("Means with their units shuffled give 0.51").And.Contains("cannot be told"));
        Assert.That(Find(new AtChance(), "E2-PERM-00", Near(cosine, 0.5)), Is.Empty);
        Assert.That(Find(new SimilarityAtChance(), "E2-PERM-00", Near(cosine with { ChanceValues = [0.1] }, 0.5, 0.1)), Is.Empty);
        var masks = cosine with { ChanceModel = ChanceModels.RandomMasks };
        Assert.That(Find(new SimilarityAtChance(), "E2-PERM-00", Near(masks, 0.5)), Is.Empty);
        Assert.That(Find(new AtChance(), "E2-PERM-00", Near(masks, 0.5)), Does.StartWith("Independent random masks give 0.51"));
    }

    [Test]
    public void Two_comparisons_of_one_quantity_lead_to_one_finding()
    {
        var findings = AllAnalysers.Analyse(Ledger["E2-PERM-05"], [Gap(0.09), Gap(0.09)], AllPapers.AnalysersOf(Ledger["E2-PERM-05"]));
        Assert.That(findings.Select(finding => finding.Analyser), Is.EqualTo(new[] { "seed-noise", "too-few-decisions" }));
    }

    [TestCase("E1-ALL-06", true)]
    [TestCase("X-09", true)]
    [TestCase("E1-ROT-07", true)]
    [TestCase("E1-ROT-01", false)]
    [TestCase("X-05", false)]
    public void The_t_test_speaks_of_densities(string claim, bool speaks) =>
        Assert.That(Find(new TestsSomethingElse(), claim, Fact), speaks ? Does.Contain("densities") : Is.Empty);

    [Test]
    public void A_claim_of_one_run_is_marked_where_seeds_are_compared_with_it()
    {
        Assert.That(Find(new SingleRun("exp1", "exp3"), "E3-PERM-03", Near(Classic)), Does.StartWith("Published from a single run"));
        Assert.That(Find(new SingleRun("exp1", "exp3"), "E2-PERM-01", Near(Classic)), Is.Empty);
        Assert.That(Find(new SingleRun("exp1", "exp3"), "E3-PERM-03", Fact), Is.Empty);
    }

    [TestCase("DATA-12", "525.87")]
    [TestCase("DATA-11", "macro averages")]
    [TestCase("METH-13", "section 3.3.2")]
    public void What_the_source_says_twice_is_listed(string claim, string text) =>
        Assert.That(Find(new SourceContradiction(Contradictions.All), claim, Fact), Does.Contain(text));

    [Test]
    public void Rounding_is_no_contradiction_and_listed_claims_exist()
    {
        Assert.That(Find(new SourceContradiction(Contradictions.All), "DATA-13", Fact), Is.Empty, "36 is 36.31 rounded");
        Assert.That(Contradictions.All.SelectMany(each => each.Claims).Where(id => !Ledger.Has(id)), Is.Empty);
    }

    [Test]
    public void The_least_similar_pair_by_p_value_has_the_second_largest_overlap()
    {
        Assert.That(Find(new PublishedPairRank(), "E1-PART-06", Fact), Does.Contain("(3, 9)").And.Contains("number 2 of 45"));
        Assert.That(Find(new PublishedPairRank(), "E1-PERM-05", Fact), Does.Contain("(3, 8)").And.Contains("number 19 of 45"));
        Assert.That(Find(new PublishedPairRank(), "E1-PERM-07", Fact), Is.Empty);
    }

    [Test]
    public void A_claim_that_does_not_come_to_the_same_in_each_variant_says_what_it_comes_to()
    {
        Criterion Of(string quantity, double mean) => Near(new(quantity, Units.Percent, [mean - 0.1, mean, mean + 0.1]));
        string Text(params Criterion[] criteria) =>
            string.Join(" ", new ByVariant().Analyse(Ledger["METH-19"], criteria).Select(finding => finding.Text));
        Assert.That(
            Text(Of("mean z, rotated", 94), Of("mean z, partitioned, classic", 90)),
            Is.EqualTo("By variant: rotated Reproduced, partitioned Not reproduced."));
        Assert.That(Text(Of("mean z, rotated", 94), Of("mean z, partitioned", 94)), Is.Empty);
        Assert.That(Text(Of("mean z, rotated less partitioned", 94), Of("mean z, rotated", 90)), Is.Empty, "a comparison of both is of neither");
    }

    private static string Find(IAnalyser analyser, string claim, Criterion criterion) =>
        string.Join(" ", analyser.Analyse(Ledger[claim], [criterion]).Select(finding => finding.Text));

    private static Criterion Gap(double? published) =>
        Criterion.Of(Novel.Less(Classic, "mean accuracy, novel less classic"), new AboveBy(0, 0.05), "", published);

    private static Criterion Near(Measurement measured, double value = 94, double margin = 1) =>
        Criterion.Of(measured, new WithinMargin(value, margin), "");
}
