using System.Globalization;
using NUnit.Framework;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>Pairs that are significant, by the task that they share.</summary>
public sealed class SignificantPairsTests
{
    private const int Tasks = 10;

    [Test]
    public void Pairs_that_all_share_a_task_surprise_and_it_is_named()
    {
        var result = Of((first, second) => second == 7 || first == 7);
        Assert.That(result.Outcome, Is.EqualTo(Outcome.Surprising));
        Assert.That(result.Found, Does.StartWith("9 of 45 pairs lie below 0.05, and 9 of them share task 7."));
        Assert.That(result.Found, Does.Contain("Of the 36 pairs of the other tasks, 0 are significant."));
        Assert.That(result.Rows.Single().Row, Is.EqualTo("task 7"));
    }

    [Test]
    public void As_many_pairs_of_many_tasks_do_not()
    {
        var result = Of((first, second) => second == first + 1);
        Assert.That(result.Outcome, Is.EqualTo(Outcome.Consistent));
        Assert.That(result.Found, Does.StartWith("9 of 45 pairs lie below 0.05, and 2 of them share task 1 or 2"));
    }

    [TestCase(0, "0 of 45 pairs lie below 0.05: no two share a task.")]
    [TestCase(1, "1 of 45 pairs lies below 0.05: no two share a task.")]
    public void Few_pairs_do_not_gather(int pairs, string found)
    {
        var result = Of((first, second) => first == 0 && second <= pairs);
        Assert.That((result.Outcome, result.Found), Is.EqualTo((Outcome.Consistent, found)));
    }

    // 10 tasks, each with a chance of (36 + 9 * 36) / C(45, 9) or less.
    [Test]
    public void The_chance_of_drawn_pairs_is_exact_where_no_two_tasks_can_have_so_many() => Assert.That(
        Of((first, second) => (first == 2 && second > 2) || (second == 2 && first == 0) || (first, second) == (0, 1)).Found,
        Does.Contain("and 8 of them share task 2. Drawn from all pairs, so many would share a task with a probability of at most 0.000003667."));

    private static CheckResult Of(Func<int, int, bool> isSignificant)
    {
        var rows = from first in Enumerable.Range(0, Tasks)
                   from second in Enumerable.Range(first + 1, Tasks - first - 1)
                   select string.Create(CultureInfo.InvariantCulture, $"{first},{second},{(isSignificant(first, second) ? "2.5,0.0124" : "0.5,0.617")}\n");
        var paper = new SmallPaper("""{ "paper": "P", "tables": [{ "file": "t.csv", "label": "Table 1", "kind": "t-tests" }] }""")
            .With("t.csv", "task_i,task_j,t_statistic,p_value\n" + string.Concat(rows));
        return Examination.Named("significant-pairs").Run(new Dossier(paper.Load(), new ForensicsOptions { Simulations = 4_999 })).Single();
    }
}
