using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Multiverse;
using Supermask.Papers;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Runs;
using Supermask.Session;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Papers;

/// <summary>What several papers must not share, and what tells them apart.</summary>
public sealed class PapersTests
{
    private static readonly RunLibrary Library = new(
        new RunStore(Path.GetTempPath()), Synthetic.Images() with { IsStandIn = false }, Profile.Standard, Workers: 1);

    [Test]
    public void Papers_parts_claims_and_deviations_have_names_of_their_own_over_all_papers()
    {
        var chapters = AllPapers.All.SelectMany(paper => paper.Chapters).Append(Chapter.Own).ToArray();
        Assert.That(AllPapers.All.Select(paper => paper.Id), Is.Unique);
        Assert.That(AllPapers.All.Select(paper => paper.Name), Is.Unique);
        Assert.That(chapters.Select(chapter => chapter.Experiment), Is.Unique);
        Assert.That(chapters.Select(chapter => chapter.Slug), Is.Unique, "pages are named by it");
        Assert.That(chapters.Select(chapter => chapter.Label), Is.Unique);
        Assert.That(
            AllPapers.All.SelectMany(paper => paper.Ledger.Entries).Select(entry => entry.Id.ToUpperInvariant()), Is.Unique, "files are named by it");
        Assert.That(AllPapers.All.SelectMany(paper => paper.Deviations).Select(deviation => deviation.Id), Is.Unique);
    }

    [Test]
    public void Every_claim_belongs_to_its_paper_and_to_a_part_of_it()
    {
        foreach (var paper in AllPapers.All)
        {
            Assert.That(paper.Ledger.Entries.Select(entry => entry.Paper), Has.All.EqualTo(paper.Id));
            Assert.That(
                paper.Ledger.Entries.Select(entry => entry.Experiment).Distinct(), Is.SubsetOf(paper.Chapters.Select(chapter => chapter.Experiment)));
        }
    }

    [Test]
    public void An_id_that_two_papers_give_is_refused_with_the_names_of_both()
    {
        var first = AllPapers.All[0].Ledger.Entries[0];
        Assert.That(
            () => new Ledger([.. AllPapers.Ledger.Entries, first with { Paper = "third2026" }]),
            Throws.ArgumentException.With.Message.Contains($"'{first.Id}'").And.Message.Contains("tiba2023 and third2026"));
    }

    [Test]
    public void A_paper_that_does_not_exist_is_answered_with_those_that_do() => Assert.That(
        () => AllPapers.Named("nosuch"),
        Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("no paper 'nosuch'; there are tiba2023, supsup-notebook"));

    [Test]
    public void Only_variants_that_an_arm_can_learn_are_asked_of_it()
    {
        var arm = AllPapers.Arms.Single(each => each.Setting?.Name == "SupSup notebook");
        Assert.That(AllPapers.Cells.Where(cell => cell.Arm == arm).Select(cell => cell.Variant), Is.EqualTo(["permuted"]));
        Assert.That(
            () => TrainingPlan.Choose(["rotated"], [arm.Name]),
            Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains(arm.Name).And.Message.Contains("learns no rotated ones"));
        Assert.That(TrainingPlan.Choose([], [arm.Name]), Is.EqualTo([("permuted", arm)]));
        Assert.That(() => Library.RunsOf("rotated", arm), Throws.ArgumentException.With.Message.Contains("permuted").And.Message.Contains("rotated"));
    }

    [Test]
    public void Every_network_of_a_paper_can_be_learned_and_is_told_from_others_by_its_name()
    {
        var arms = AllPapers.Arms.Where(arm => arm.Setting is not null).ToArray();
        Assert.That(arms.Select(arm => (arm.Setting!.Name, arm.Reading, arm.Duration, arm.Setting.Tasks.Name)), Is.Unique, "features find them so");
        foreach (var arm in arms)
        {
            Assert.That(() => arm.RunOn(arm.Setting!.Tasks).Validated(), Throws.Nothing, arm.Name);
        }
    }

    [Test]
    public void Readings_of_the_dissertation_change_no_run_of_another_paper()
    {
        foreach (var (variant, arm) in AllPapers.Cells.Where(cell => cell.Arm.Setting is not null))
        {
            foreach (var universe in Designs.OneAtATime(OpenChoices.Space))
            {
                Assert.That(Library.In(universe).RunsOf(variant, arm), Is.EqualTo(Library.RunsOf(variant, arm)), universe.Id);
            }
        }
    }
}
