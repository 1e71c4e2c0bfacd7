using NUnit.Framework;
using Supermask.Forensics;
using Supermask.Forensics.Counts;
using Supermask.Session;

namespace Supermask.Unit.Forensics;

/// <summary>
/// Statistics as SciPy 1.10 computes them of masks in single precision; SciPy/make.py made what lies beside it with SciPy.
/// </summary>
public sealed class SciPyTests
{
    private const string Manifest = """
        { "paper": "P", "sizes": { "layer 2": 90000 }, "tables": [{ "file": "t.csv", "label": "Table 1", "kind": "t-tests" }] }
        """;

    // One paper in a hundred, of 46, is half a paper; the check says so of far fewer.
    private const int MostAlarms = 1;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Unit", "Forensics", "SciPy");

    [Test]
    public void A_variance_is_that_of_NumPy_to_the_last_bit()
    {
        var rows = Rows("variances.csv").ToArray();
        foreach (var (entries, rule, bits) in rows.Select(row => (int.Parse(row[0]), int.Parse(row[1]), uint.Parse(row[2]))))
        {
            var mask = Enumerable.Range(0, entries).Select(index => (((long)index * index * 31) + (index * 7) + rule) % 97 < 40 + rule).ToArray();
            Assert.That(BitConverter.SingleToUInt32Bits(SingleVariance.Of(mask)), Is.EqualTo(bits), $"{entries} entries, rule {rule}");
        }
    }

    [Test]
    public void What_is_left_open_bounds_the_order_of_any_mask()
    {
        var random = new ForensicsOptions().Random("orders");
        foreach (var (entries, ones) in new[] { (1_500, 700), (90_000, 44_500), (90_000, 30_000) })
        {
            var within = SingleVariance.Within(ones, entries, random);
            var sorted = Enumerable.Range(0, entries).Select(index => index < ones).ToArray();
            Assert.That(Math.Abs((SingleVariance.Of(sorted) / (ones / (double)entries * (entries - ones) / entries)) - 1), Is.LessThan(within.Most));
            Assert.That(within.Spread, Is.GreaterThan(0).And.LessThan(within.Most / 5), $"{entries}");
        }
    }

    // A paper takes a second.
    [TestCase(8)]
    [TestCase(46, Category = "walk")]
    public void Clean_papers_of_SciPy_raise_at_most_one_alarm_and_tell_their_ones(int count)
    {
        var counts = Rows("clean-counts.csv").Select(row => row.Skip(1).Select(int.Parse).ToArray()).ToArray();
        var papers = Papers().Take(count).ToArray();
        Assert.That(papers, Has.Length.EqualTo(count));
        var alarms = papers.Index().Where(paper =>
        {
            var dossier = DossierOf(paper.Item);
            Assert.That(dossier.CountsOf(dossier.Paper.Sets[0])!.Ones, Is.EqualTo(counts[paper.Index]), $"paper {paper.Index}");
            string[] checks = ["mask-size", "whole-ones", "p-from-t"];
            var results = checks.SelectMany(check => Examination.Named(check).Run(dossier)).ToArray();
            Assert.That(results.Select(result => result.Outcome), Has.None.EqualTo(Outcome.Undecided));
            TestContext.Out.WriteLine($"{paper.Index}: {string.Join(", ", results.Select(result => result.Outcome))} {results[1].Found.Split('.')[1]}");
            return results.Any(result => result.Outcome.IsAlarm());
        }).ToArray();
        Assert.That(alarms, Has.Length.LessThanOrEqualTo(MostAlarms));
    }

    // Off by so many units of the last digit.
    [TestCase(2, Outcome.Surprising)]
    [TestCase(8, Outcome.Impossible)]
    public void A_last_digit_that_SciPy_does_not_give_is_found(int units, Outcome expected)
    {
        var rows = Papers()[0].Select(row => row.Split(',')).ToArray();
        var odd = rows.MaxBy(row => Math.Abs(double.Parse(row[2])))!;
        odd[2] = $"{decimal.Parse(odd[2]) + (units * 0.000001m)}";
        var result = Examination.Named("whole-ones").Run(DossierOf(rows.Select(row => string.Join(',', row)))).Single();
        Assert.That(result.Outcome, Is.EqualTo(expected), result.Found);
        Assert.That(result.Rows.Single().Row, Is.EqualTo($"({odd[0]}, {odd[1]})"));
    }

    private static Dossier DossierOf(IEnumerable<string> rows) => new(
        new SmallPaper(Manifest).With("t.csv", $"task_i,task_j,t_statistic,p_value\n{string.Join('\n', rows)}\n").Load(),
        new ForensicsOptions { SmallestSize = 88_000, LargestSize = 92_000, Simulations = 99 });

    private static IReadOnlyList<string[]> Papers() =>
        [.. Rows("clean-papers.csv").GroupBy(row => row[0]).Select(paper => paper.Select(row => string.Join(',', row.Skip(1))).ToArray())];

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(','));
}
