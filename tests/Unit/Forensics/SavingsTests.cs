using NUnit.Framework;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>Times that one arm saves: one share, one amount a step, one amount a task, or none of these.</summary>
public sealed class SavingsTests
{
    private const string OneShare = "a,88.56,70.85\nb,95.65,76.52\nc,15.74,12.59\n";
    private const string OneStep = "a,88.56,79.18\nb,95.65,86.27\nc,15.74,13.86\n";
    private const string OneTask = "a,88.56,86.06\nb,95.65,93.15\nc,15.74,13.24\n";
    private const string Neither = "a,88.56,69.48\nb,95.65,78.37\nc,15.74,13.14\n";

    [TestCase(OneShare, "one share")]
    [TestCase(OneStep, "one amount a step")]
    [TestCase(OneTask, "one amount a task")]
    public void One_saving_within_rounding_is_named(string rows, string name)
    {
        var result = Of(rows, "");
        Assert.That(result.Outcome, Is.EqualTo(Outcome.Consistent));
        Assert.That(result.Found, Does.EndWith($"Within rounding they are {name}."));
    }

    [Test]
    public void Others_cannot_be_decided_without_a_spread_and_the_ratios_and_differences_are_told()
    {
        var result = Of(Neither, "");
        Assert.That(result.Outcome, Is.EqualTo(Outcome.Undecided));
        Assert.That(result.P, Is.Null);
        Assert.That(result.Found, Does.StartWith("Saved are 19.08, 17.28, 2.60: 21.5 %, 18.1 %, 16.5 %; 0.004068 a step, 0.003684 a step, 0.00276 a step; 1.908 a task, 1.728 a task, 0.26 a task."));
        Assert.That(result.Found, Does.Contain("Table 1 and Table 1 are of the same work: 7.09 apart without the saving, 8.89 with it"));
        Assert.That(result.Found, Does.Contain("a number would have to vary by 1.1 %, 1.4 %, 6.0 % of itself"));
        Assert.That(result.Found, Does.Contain("one amount for the same work makes the second 7.09, one share 5.69"));
    }

    [TestCase(0.2, Outcome.Surprising)]
    [TestCase(3, Outcome.Consistent)]
    public void A_measured_spread_decides(double percent, Outcome expected)
    {
        var result = Of(Neither, $"\"spread_percent\": {percent}, \"freedom\": 30, ");
        Assert.That(result.Outcome, Is.EqualTo(expected), result.Found);
        Assert.That(result.Rows, Has.Count.EqualTo(expected == Outcome.Surprising ? 3 : 0));
    }

    [Test]
    public void A_time_of_0_has_no_share() => Assert.That(Of("a,0.00,0.00\nb,1.00,0.50\nc,2.00,1.00\n", "").Outcome, Is.EqualTo(Outcome.Undecided));

    [TestCase("\"spread_percent\": 1, ", "need spread_percent and freedom together")]
    [TestCase("\"freedom\": 1, ", "need spread_percent and freedom together")]
    [TestCase("\"spread_percent\": 0, \"freedom\": 4, ", "need a spread_percent between 0 and 100")]
    [TestCase("\"spread_percent\": 1, \"freedom\": 0, ", "degrees of freedom")]
    public void A_spread_that_is_none_is_refused(string said, string expected) =>
        Assert.That(() => Of(Neither, said), Throws.TypeOf<InvalidDataException>().With.Message.Contains(expected));

    private static CheckResult Of(string rows, string said) => new SmallPaper($$"""
        { "paper": "P", "tables": [{ "file": "t.csv", "label": "Table 1" }],
          "savings": [{ "what": "time", {{said}}"of": [{{string.Join(", ", new[] { ("a", 4690), ("b", 4690), ("c", 942) }.Select(each =>
            $$"""{ "file": "t.csv", "row": "{{each.Item1}}", "without": "classic", "with": "novel", "steps": {{each.Item2}}, "tasks": 10 }"""))}}] }] }
        """).With("t.csv", $"variant,classic,novel\n{rows}").Run("savings").Single();
}
