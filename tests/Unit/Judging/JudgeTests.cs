using NUnit.Framework;
using Supermask.Session;

namespace Supermask.Unit.Judging;

/// <summary>The judge on simulated seeds whose truth is known, and the page that shows how it does.</summary>
public sealed class JudgeTests
{
    private const double Allowed = 0.05;

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "judge.md");

    private JudgeCell[] cells = [];

    [OneTimeSetUp]
    public void Simulate() => cells = JudgePower.Simulate();

    // A rate of exactly 5 % comes out up to three binomial standard errors higher: 0.7 points in 10,000 trials.
    [Test]
    public void False_verdicts_come_in_at_most_5_percent_of_trials()
    {
        var bound = Allowed + (3 * Math.Sqrt(Allowed * (1 - Allowed) / JudgeCell.Trials));
        var lies = cells.SelectMany(cell => cell.Question.Lies(cell.Truth).Select(verdicts => (Cell: cell, Verdicts: verdicts))).ToArray();
        Assert.That(lies, Has.Length.GreaterThan(100));
        Assert.That(
            lies.Where(lie => lie.Cell.Share(lie.Verdicts) > bound)
                .Select(lie => $"{lie.Cell.Question.Name}, truth {lie.Cell.Truth}, spread {lie.Cell.Spread}, n {lie.Cell.Seeds}: "
                    + $"{string.Join(" or ", lie.Verdicts)} in {lie.Cell.Share(lie.Verdicts)}"),
            Is.Empty);
    }

    [Test]
    public void The_page_shows_what_the_judge_does()
    {
        var page = File.ReadAllText(Page);
        var generated = JudgePower.Render(page, cells);
        var received = Path.ChangeExtension(Page, ".received.md");
        if (page == generated)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, generated);
        Assert.Fail("docs/judge.md does not show what the judge does now. To mend it: mv docs/judge.received.md docs/judge.md");
    }
}
