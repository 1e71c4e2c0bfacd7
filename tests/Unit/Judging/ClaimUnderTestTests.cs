using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Papers;

namespace Supermask.Unit.Judging;

public sealed class ClaimUnderTestTests
{
    private static readonly Ledger Ledger = AllPapers.Ledger;
    private static readonly Provenance Provenance = new("standard", 5, false, "c0ffee", ".NET", "a machine", "2026-11-22");

    [Test]
    public void What_chance_gives_too_is_found_to_be_at_chance()
    {
        var measured = new Measurement("mean overlap", Units.Percent, [33.0, 33.1, 33.2]) { ChanceValues = [33.0, 33.0, 33.0] };
        var evidence = Conclude("E1-PERM-01", Criterion.Of(measured, new WithinMargin(32.98, 0.5), "because"));
        Assert.That(evidence.Verdict, Is.EqualTo("Reproduced"));
        Assert.That(evidence.Chance, Is.EqualTo(33.0).Within(1e-9));
        var finding = evidence.Findings.Single(finding => finding.Analyser == "at-chance");
        Assert.That(finding.Text, Does.Contain("would pass this comparison").And.Contains("cannot be told"));
    }

    [Test]
    public void What_chance_does_not_give_has_no_such_finding()
    {
        var measured = new Measurement("mean overlap", Units.Percent, [40.0, 40.1, 40.2]) { ChanceValues = [33.0, 33.0, 33.0] };
        var evidence = Conclude("E1-PERM-01", Criterion.Of(measured, new WithinMargin(40, 0.5), ""));
        Assert.That(evidence.Findings.Select(finding => finding.Analyser), Has.None.EqualTo("at-chance"));
    }

    [Test]
    public void Nothing_measured_on_the_stand_in_decides_a_claim()
    {
        var claim = new ClaimUnderTest(Ledger["E1-PERM-01"], AllPapers.AnalysersOf(Ledger["E1-PERM-01"]));
        claim.Add(Criterion.Exactly("number of tasks", "10", "10", ""), onStandIn: false);
        claim.Add(Criterion.Exactly("number of images", "60000", "60000", ""), onStandIn: true);
        var evidence = claim.Conclude(Verdict.Reproduced, "title", "a.feature", "drawn digits", "make", Provenance);
        Assert.That(evidence.Verdict, Is.EqualTo("Not testable"));
        Assert.That(claim.MeasuredOnStandIn);
    }

    [Test]
    public void A_claim_that_nothing_measured_can_decide_is_not_testable_on_MNIST_too()
    {
        var claim = new ClaimUnderTest(Ledger["X-12"], AllPapers.AnalysersOf(Ledger["X-12"]));
        claim.Add(Criterion.Undecidable(claim.Claim.Published, "The source states its own limits."), onStandIn: false);
        var evidence = claim.Conclude(Verdict.NotTestable, "title", "a.feature", "MNIST", "make", Provenance);
        Assert.That((evidence.Verdict, evidence.IsAsRecorded, claim.MeasuredOnStandIn), Is.EqualTo(("Not testable", true, false)));
        Assert.That(evidence.InWords(), Does.Contain("the claim is no matter of measurement"));
    }

    [Test]
    public void The_published_asymmetry_is_counted_in_the_published_tables()
    {
        var evidence = Conclude("E1-ALL-10", Criterion.Exactly("largest difference", "0", "0", ""));
        Assert.That(evidence.Findings.Single().Text, Does.Contain("12 of 135 pairs").And.Contains("0.01 to 0.03"));
    }

    [Test]
    public void Evidence_under_other_readings_stands_with_its_claim()
    {
        var folder = new EvidenceFolder(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        var evidence = Conclude("E2-PERM-05", Criterion.Of(
            new Measurement("mean accuracy", Units.Points, [0, 0]) { IsCertain = true }, new AboveBy(0, 0.05), ""));
        var other = Conclude("E2-PERM-05", Criterion.Of(
            new Measurement("mean accuracy", Units.Points, [1, 1.1]), new AboveBy(0, 0.05), ""));
        folder.Write(evidence);
        folder.Write(other with { Reading = "warm start" });
        var read = folder.ReadAll(Ledger).Single();
        Assert.That((read.Reading, read.Verdict), Is.EqualTo(("", "Not reproduced")));
        Assert.That(read.Readings.Single(), Is.EqualTo(
            new ReadingVerdict("warm start", "Reproduced", "mean accuracy", "1.05 points", other.Interval, 2))
            .Using<ReadingVerdict>((one, two) => one with { Interval = null } == two with { Interval = null }));
        folder.Clear();
    }

    [Test]
    public void Evidence_survives_its_file()
    {
        var folder = new EvidenceFolder(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        var open = new Measurement("mean overlap", Units.Percent, [33.0]);
        var evidence = Conclude("E1-PERM-01", Criterion.Of(open, new WithinMargin(32.98, 0.5), "because <b>"));
        folder.Write(evidence);
        var read = folder.ReadAll(Ledger).Single();
        Assert.That(EvidenceFolder.Serialize(read), Is.EqualTo(EvidenceFolder.Serialize(evidence)));
        Assert.That(read.Interval, Is.Null);
        File.WriteAllText(Path.Combine(folder.Path, "E1-PERM-01.json"), "{");
        Assert.That(() => folder.ReadAll(Ledger), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("rm -r"));
        folder.Clear();
        Assert.That(folder.ReadAll(Ledger), Is.Empty);
    }

    [Test]
    public void A_verdict_is_decided_by_a_reading_where_every_comparison_that_gives_it_is()
    {
        var (decided, measured) = (Equal(0, "A13a"), Equal(0, null));
        Assert.That(Conclude("E2-PERM-05", decided).ByConstruction, Is.EqualTo("A13a"));
        Assert.That(Conclude("E2-PERM-05", decided, measured).ByConstruction, Is.Null, "half of it was measured");
        Assert.That(Conclude("E2-PERM-05", Equal(0, "A13a"), Equal(1, null)).ByConstruction, Is.Null, "what fails was measured");
        Assert.That(Conclude("E2-PERM-05", Equal(1, "A13a"), Equal(0, null)).ByConstruction, Is.EqualTo("A13a"), "what fails is decided");
        Assert.That(Conclude("E2-PERM-05", decided).Findings.Select(finding => finding.Analyser), Does.Contain("by-construction"));
    }

    [Test]
    public void A_claim_whose_premise_fails_has_no_other_verdict()
    {
        var evidence = Conclude("METH-20", Criterion.Premise("A13a"), Equal(0, "A13a"), Equal(1, null));
        Assert.That((evidence.Verdict, evidence.ByConstruction, evidence.IsByReading), Is.EqualTo(("Not testable under this reading", "A13a", false)));
        Assert.That(Conclude("METH-20", Criterion.Premise(null), Equal(0, null)).Verdict, Is.EqualTo("Reproduced"));
    }

    [TestCase("METH-09", "conformance")]
    [TestCase("DATA-04", "value check")]
    [TestCase("E1-PERM-01", "replication")]
    [TestCase("X-04", "interpretation")]
    public void Evidence_says_what_its_verdict_rests_on(string id, string kind) =>
        Assert.That(Conclude(id, Equal(0, null)).Kind, Is.EqualTo(kind));

    // Within a tenth of 0, or not.
    private static Criterion Equal(double value, string? byConstruction) => Criterion.Of(
        new Measurement("mean accuracy", Units.Points, [value, value + 0.001, value - 0.001]) { ByConstruction = byConstruction },
        new Equivalent(0.1),
        "");

    [Test]
    public void A_comparison_that_fails_alone_and_not_among_all_of_its_claim_leaves_it_open()
    {
        // Mean -0.6, standard deviation 0.5099: t is -2.63, p 2.9 % with 4 degrees of freedom. Among three tests a third of 5 % is due.
        var fails = Criterion.Of(new Measurement("gap", "", [-1.2, -0.7, -0.3, -0.9, 0.1]), new AtLeast(0), "");
        var holds = Criterion.Of(new Measurement("gap", "", [1, 1.1, 0.9, 1.05, 0.95]), new AtLeast(0), "");
        Assert.That(fails.PContradicted, Is.EqualTo(0.029).Within(0.001));
        Assert.That(Conclude("E1-PERM-01", fails).Verdict, Is.EqualTo("Not reproduced"));
        var among = Conclude("E1-PERM-01", holds, fails, holds);
        Assert.That(among.Verdict, Is.EqualTo("Inconclusive"));
        Assert.That(among.Deciding.Because, Does.Contain("taken alone").And.Contains("among its 3 tests").And.Contains("Holm"));
        var certain = Criterion.Exactly("number of tasks", "10", "10", "");
        Assert.That(Conclude("E1-PERM-01", certain, fails, certain).Verdict, Is.EqualTo("Not reproduced"), "what is certain is no test");
    }

    [Test]
    public void A_published_run_that_is_unusual_alone_and_not_among_many_is_judged_by_its_margin()
    {
        Criterion Of(double published) => Criterion.Of(
            new Measurement("accuracy", "", [95.0, 95.1, 94.9, 95.05, 94.95]), new OfSingleRun(published, 0.5, 0.01), "");
        var unusual = Of(95.25);
        Assert.That((unusual.Verdict, unusual.Qualifier), Is.EqualTo((Verdict.NotReproduced, OfSingleRun.NotWhatOneRunGives)));
        Assert.That(Conclude("E1-PERM-01", unusual).VerdictInWords, Is.EqualTo("Not reproduced: within the margin, but not what one run gives"));
        var among = Conclude("E1-PERM-01", [unusual, .. Enumerable.Repeat(Of(95), 9)]);
        Assert.That((among.Verdict, among.Qualifier), Is.EqualTo(("Reproduced", "")));
    }

    [Test]
    public void What_is_said_after_a_verdict_is_that_of_all_comparisons_that_lead_to_it()
    {
        var negligible = Criterion.Of(new Measurement("gap", "", [0.1, 0.11, 0.12, 0.1, 0.11]), new AboveBy(0, 1), "");
        var contrary = Criterion.Of(new Measurement("gap", "", [-0.1, -0.11, -0.12, -0.1, -0.11]), new AboveBy(0, 1), "");
        Assert.That(Conclude("E1-PERM-03", negligible).VerdictInWords, Is.EqualTo("Not reproduced: present, but negligible"));
        Assert.That(Conclude("E1-PERM-03", negligible).InWords(), Does.Contain("Verdict: Not reproduced: present, but negligible; recorded"));
        Assert.That(Conclude("E1-PERM-03", negligible, contrary).VerdictInWords, Is.EqualTo("Not reproduced"));
    }

    private static ClaimEvidence Conclude(string id, params IReadOnlyList<Criterion> criteria)
    {
        var claim = new ClaimUnderTest(Ledger[id], AllPapers.AnalysersOf(Ledger[id]));
        foreach (var criterion in criteria)
        {
            claim.Add(criterion, onStandIn: false);
        }

        return claim.Conclude(Verdict.Reproduced, "title", "a.feature", "MNIST", "make", Provenance);
    }
}
