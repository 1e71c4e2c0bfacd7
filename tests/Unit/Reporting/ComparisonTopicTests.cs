using NUnit.Framework;
using Supermask.Comparing;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Topics;
using Supermask.Runs;
using Supermask.Unit.Comparing;

namespace Supermask.Unit.Reporting;

/// <summary>The page of methods beside each other, made of numbers that nobody measured.</summary>
public sealed class ComparisonTopicTests
{
    private static readonly ComparedArm[] Compared = [.. TransferArmsTests.Compared.Where(compared => compared.Stream.Name == "permuted")];

    private static readonly ComparisonTopic Topic = new(Compared);

    [Test]
    public void Nothing_is_shown_where_nothing_was_measured() => Assert.That(Topic.Sections(Input()), Is.Empty);

    [Test]
    public void Methods_that_are_told_the_task_stand_apart_from_those_that_are_not()
    {
        var sections = Topic.Sections(Input(
            Row("masks", true, 94), Row("masks", true, 93) with { TaskGiven = false, Inference = 99 }, Row("replay", true, 92), Row("replay", false, 88))).ToArray();
        Assert.That(sections.Select(section => section.Heading), Is.EqualTo(new[]
        {
            "Permuted tasks of MNIST, the task told", "Permuted tasks of MNIST, the task not told", "Bytes kept by number of tasks",
        }));
        Assert.That(sections[0].Table.Rows.Select(row => row[1]), Is.EqualTo(new[] { "masks", "replay" }));
        Assert.That(sections[1].Table.Rows.Select(row => row[1]), Is.EqualTo(new[] { "masks, the task inferred", "replay" }));
        Assert.That(sections[0].Table.Rows[0].TakeLast(3), Is.EqualTo(new[] { "94.00", "93.50 to 94.50", "5" }));
    }

    [Test]
    public void What_comes_near_the_highest_limit_is_said_to_be_at_the_ceiling()
    {
        var near = Topic.Sections(Input(Row("masks", true, 95.7), Row("HAT", true, 90), Row("separate networks", true, 96), Row("joint training", true, 95))).First();
        Assert.That(near.Text, Does.Contain("separate networks, 96.00 %").And.Contain("At the ceiling").And.EndsWith("by their bytes: masks."));
        var far = Topic.Sections(Input(Row("masks", true, 90), Row("separate networks", true, 96))).First();
        Assert.That(far.Text, Does.Contain("No method comes within half a point"));
        Assert.That(Topic.Sections(Input(Row("masks", true, 90))).First().Text, Is.EqualTo("No limit was measured beside these."));
    }

    [Test]
    public void Bytes_are_counted_for_ever_more_tasks()
    {
        var bytes = Topic.Sections(Input(Row("masks", true, 94), Row("separate networks", true, 96))).Last();
        // 784-300-300-100 without biases: 355,200 weights, a bit each; and 784-300-300-10 with biases in single precision.
        Assert.That(bytes.Table.Rows.Select(row => row[0]), Is.EqualTo(new[] { "masks", "separate networks" }));
        Assert.That(bytes.Table.Rows[0].Skip(2), Is.EqualTo(new[] { "44.41 kB", "133.21 kB", "444.01 kB", "1.51 MB", "4.44 MB" }));
        Assert.That(bytes.Table.Rows[1].Skip(2), Is.EqualTo(new[] { "1.32 MB", "3.95 MB", "13.15 MB", "44.72 MB", "131.52 MB" }));
        Assert.That(bytes.Figure!.Data.Rows, Has.Count.EqualTo(10));
    }

    [Test]
    public void Claims_of_papers_stand_by_the_method_whose_networks_they_were_measured_on()
    {
        var input = Input(Row("fine-tuning", true, 60), Row("masks", true, 94)) with { Claims = [Claim("HSU-SM-ADAM-T", "naive"), Claim("HSU-SM-EWC-T", "ewc")] };
        var papers = Topic.Sections(input).Last().Table;
        Assert.That(papers.Rows, Has.Count.EqualTo(1), "of methods that are compared");
        Assert.That(papers.Rows[0], Is.EqualTo(new[] { "fine-tuning", "Hsu 2018", "0", "0", "1", "0", "HSU-SM-ADAM-T" }));
        Assert.That(papers.Header, Has.Count.EqualTo(papers.Rows[0].Count));
    }

    [Test]
    public void Networks_that_are_not_there_are_named()
    {
        Assert.That(Topic.Missing(Input()), Is.Empty, "nothing is missing of what was not begun");
        var missing = Topic.Missing(Input(Row("masks", true, 94)));
        Assert.That(missing, Has.Count.EqualTo(Compared.Length - 1));
    }

    private static ReportInput Input(params MethodRow[] rows) => SyntheticEvidence.Report([]) with { Methods = rows };

    private static ClaimEvidence Claim(string id, string method) => SyntheticEvidence.Of(id, Criterion.Exactly("accuracy", "93", "94", "It is so or not.")) with
    {
        Verdict = Verdict.NotReproduced.InWords(),
        Runs = [new MeasuredRuns("partitioned", "networks of a paper", ["key"], [new RunOption("Method.Name", method)])],
    };

    private static MethodRow Row(string entrant, bool isTold, double accuracy) =>
        SyntheticMethods.Row(Compared.Single(each => each.Entrant.Name == entrant && each.Entrant.IsTold == isTold), accuracy);
}
