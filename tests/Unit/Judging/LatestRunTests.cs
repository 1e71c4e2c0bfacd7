using NUnit.Framework;
using Supermask.Judging;
using Supermask.Papers;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Judging;

/// <summary>What a test run leaves beside the evidence of its scenarios.</summary>
public sealed class LatestRunTests : FolderFixture
{
    private EvidenceFolder Evidence => new(Folder);

    [Test]
    public void The_claims_that_it_measured_take_the_place_of_those_of_the_run_before()
    {
        Assert.That(Evidence.ReadMeasured(), Is.Empty);
        Evidence.WriteMeasured(["E1-ROT-02", "E1-PERM-02"]);
        Assert.That(Evidence.ReadMeasured(), Is.EquivalentTo(["E1-PERM-02", "E1-ROT-02"]));
        Evidence.WriteMeasured([]);
        Assert.That(Evidence.ReadMeasured(), Is.Empty);
    }

    [Test]
    public void The_page_of_all_scenarios_is_shown_before_that_of_some()
    {
        Assert.That(Evidence.ReadPage(), Is.Null);
        File.WriteAllText(Path.Combine(Folder, "scenarios.part.html"), "some");
        Assert.That(Evidence.ReadPage(), Is.EqualTo("some"));
        File.WriteAllText(Evidence.PagePath, "all");
        Assert.That(Evidence.ReadPage(), Is.EqualTo("all"));
    }

    [Test]
    public void Evidence_keeps_the_steps_of_its_scenario_and_what_a_run_leaves_is_no_evidence()
    {
        Evidence.Write(SyntheticEvidence.WithEverything);
        Evidence.WriteMeasured([SyntheticEvidence.WithEverything.Id]);
        File.WriteAllText(Evidence.MessagesPath, "{}");
        File.WriteAllText(Evidence.PagePath, "<html>");
        var read = Evidence.ReadAll(AllPapers.Ledger).Single().Steps!;
        var written = SyntheticEvidence.WithEverything.Steps!;
        Assert.That(
            read.Select(step => (step.Keyword, step.Text, step.DocString, step.Status, step.Seconds)),
            Is.EqualTo(written.Select(step => (step.Keyword, step.Text, step.DocString, step.Status, step.Seconds))));
        Assert.That(read.Select(step => step.Table), Is.EqualTo(written.Select(step => step.Table)));
    }

    [Test]
    public void What_differs_each_time_is_left_out_of_the_evidence_for_programs()
    {
        var json = EvidenceFolder.Serialize(SyntheticEvidence.WithEverything.WithoutCourse());
        Assert.That(json, Does.Not.Contain("\"steps\"").And.Not.Contains("trainedAnew").And.Contains("0123456789abcdef"));
    }
}
