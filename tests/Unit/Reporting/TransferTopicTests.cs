using NUnit.Framework;
using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Reporting;
using Supermask.Reporting.Topics;
using Supermask.Unit.Comparing;

namespace Supermask.Unit.Reporting;

/// <summary>The page on transfer, made of numbers that nobody measured.</summary>
public sealed class TransferTopicTests
{
    private static readonly IReadOnlyList<TransferArm> Arms = TransferArms.Of(TransferArmsTests.Compared);
    private static readonly TransferTopic Topic = new(Arms);

    [Test]
    public void Nothing_is_shown_where_nothing_was_measured() => Assert.That(Topic.Sections(Input([])), Is.Empty);

    [Test]
    public void Every_part_has_a_section_with_a_figure()
    {
        var sections = Topic.Sections(Input([.. Arms.Select(arm => SyntheticMethods.Row(arm, 0.5))])).ToArray();
        Assert.That(sections.Select(section => section.Heading), Is.EqualTo(new[]
        {
            "Permuted tasks of MNIST", "Rotated tasks of MNIST", "Partitioned tasks of MNIST", "On other sequences of tasks", "Where the gain comes from",
            "What foretells how much one task helps another",
        }));
        Assert.That(sections.Select(section => section.Figure), Has.None.Null);
        Assert.That(Topic.Missing(Input([SyntheticMethods.Row(Arms[0], 1)])), Has.Count.EqualTo(Arms.Count - 1));
    }

    [Test]
    public void Methods_stand_in_the_order_of_their_speed_with_their_intervals()
    {
        var rotated = Arms.Where(arm => arm is { Part: TransferPart.Methods, Sequence: "rotated" }).ToArray();
        var section = Topic.Sections(Input([.. rotated.Select((arm, index) => SyntheticMethods.Row(arm, 1.0 / (index + 1)))])).Single();
        Assert.That(section.Table.Rows.Select(row => row[0]), Is.EqualTo(rotated.Reverse().Select(arm => arm.Name == "cold start" ? "cold start, tuned" : arm.Name)));
        Assert.That(section.Table.Rows[^1].Skip(1).Take(2), Is.EqualTo(new[] { "1.000", "0.900 to 1.100" }));
        Assert.That(section.Table.Rows[^1][^1], Is.EqualTo("10"));
        Assert.That(section.Figure!.Data.Rows, Has.Count.EqualTo(5 * TransferQuantities.Batches.Count), "five lines of ten points");
    }

    private static ReportInput Input(MethodRow[] rows) => SyntheticEvidence.Report([]) with { Methods = rows, Survey = null };
}
