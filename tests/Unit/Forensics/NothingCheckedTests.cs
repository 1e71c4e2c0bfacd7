using System.Globalization;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>A check that could check nothing says so; it is no success.</summary>
public sealed class NothingCheckedTests
{
    private const string Metrics = "task_id,precision_percent,recall_percent,f1_percent,accuracy_percent\n0,98.65,98.70,98.67,98.68\n";

    [Test]
    public void Tables_to_which_no_check_applies_are_refused() => Assert.That(
        () => Of("""{ "file": "t.csv", "label": "Table 1" }""").With("t.csv", "a,b\n1,2\n").Examine(),
        Throws.TypeOf<InvalidDataException>().With.Message.Contains("No check applies to these tables"));

    [Test]
    public void A_table_that_no_check_looks_at_is_told_beside_the_others()
    {
        var paper = Of("""
            { "file": "t.csv", "label": "Table 1" }, { "file": "c.csv", "label": "Table 2" },
            { "file": "s.csv", "label": "Table 3", "kind": "shares", "of": { "percent": "c.csv images" } }
            """).With("t.csv", "a,b\n1,2\n").With("c.csv", "class,images\na,1\nb,1\n").With("s.csv", "class,percent\na,50\nb,50\n").Load();
        Assert.That(paper.Unchecked.Select(table => table.Place), Is.EqualTo(["Table 1 (t.csv)"]));
        var dossier = new Dossier(paper, SmallPaper.Quick);
        Assert.That(ForensicsJson.Of(dossier, Examination.Run(dossier)), Does.Contain("\"unchecked\": [").And.Contain("Table 1 (t.csv)"));
    }

    [Test]
    public void Metrics_without_numbers_of_images_are_undecided() => Assert.That(
        Of("""{ "file": "m.csv", "label": "Table 1", "kind": "metrics" }""").With("m.csv", Metrics).Run("whole-errors").Single().Outcome,
        Is.EqualTo(Outcome.Undecided));

    [Test]
    public void Too_many_images_for_every_confusion_matrix_are_undecided() => Assert.That(
        new SmallPaper("""
            { "paper": "P", "classes": { "two": [[50000000, 50000000]] },
              "tables": [{ "file": "m.csv", "label": "Table 1", "kind": "metrics", "classes": "two" }] }
            """).With("m.csv", Metrics).Run("confusion").Single().Outcome,
        Is.EqualTo(Outcome.Undecided));

    [Test]
    public void Shares_of_nothing_are_refused() => Assert.That(
        () => Of("""
            { "file": "c.csv", "label": "Table 2" }, { "file": "s.csv", "label": "Table 3", "kind": "shares", "of": { "percent": "c.csv images" } }
            """).With("c.csv", "class,images\na,0\nb,0\n").With("s.csv", "class,percent\na,50\nb,50\n").Run("shares"),
        Throws.TypeOf<InvalidDataException>().With.Message.Contains("Table 2 (c.csv): the counts of column images are all 0"));

    [Test]
    public void Overlaps_and_tests_of_different_numbers_of_tasks_are_not_compared()
    {
        var paper = Of("""
            { "file": "o.csv", "label": "Table 1", "kind": "overlaps" }, { "file": "t.csv", "label": "Table 2", "kind": "t-tests" }
            """)
            .With("o.csv", "task_i,task_j,overlap_percent\n" + string.Concat(Pairs(4, ordered: true).Select(pair => $"{pair.I},{pair.J},33.1\n")))
            .With("t.csv", "task_i,task_j,t_statistic,p_value\n" + string.Concat(Pairs(3, ordered: false).Select(pair => $"{pair.I},{pair.J},0.5,0.6\n")));
        foreach (var check in new[] { "two-samples", "overlap-by-chance", "p-ranks-overlap" })
        {
            Assert.That(paper.Run(check).Single().Found, Is.EqualTo("The overlaps are those of 4 tasks, the t-tests those of 3."), check);
        }
    }

    [Test]
    public void Metrics_are_compared_with_the_classes_of_the_task_that_the_row_names()
    {
        const string Manifest = """
            { "paper": "P", "classes": { "two": [[980, 1135], [10, 10], [30, 30]] },
              "tables": [{ "file": "m.csv", "label": "Table 1", "kind": "metrics", "classes": "two" }] }
            """;
        var rows = new SmallPaper(Manifest).With("m.csv", $"{Metrics.Split('\n')[0]}\n2,50,50,50,50.00\n1,50,50,50,98.33\n").Run("whole-errors").Single().Rows;
        Assert.That(rows.Single().Text, Is.EqualTo("no number of errors among 20 images gives 98.33 %"));
        Assert.That(
            () => new SmallPaper(Manifest).With("m.csv", $"{Metrics}3,98.65,98.70,98.67,98.68\n").Run("whole-errors"),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("classes 'two' has 3 tasks"));
    }

    [Test]
    public void P_values_of_so_few_digits_that_others_would_fit_as_well_are_undecided() =>
        Assert.That(Changed("p-from-t", masks => Array.ForEach(masks.Tests, row => row[3] = $"{double.Parse(row[3], CultureInfo.InvariantCulture):F0}")).Outcome, Is.EqualTo(Outcome.Undecided));

    [Test]
    public void Statistics_that_could_be_those_of_pairs_as_well_are_undecided() =>
        Assert.That(Changed("two-samples", masks => Array.ForEach(masks.Overlaps, row => row[2] = Independent(masks.Ones, row))).Outcome, Is.EqualTo(Outcome.Undecided));

    [Test]
    public void Other_measurements_surprise_and_are_no_impossibility()
    {
        var paper = Of("""{ "file": "s.csv", "label": "Table 1", "kind": "measurements" }""").With("s.csv", "statistic,value\nmean_bytes,342.27\nmax_bytes,702\n");
        var result = Examination.Named("measured-again").Run(new Dossier(paper.Load(), SmallPaper.Quick) { Measured = SyntheticPaper.Measured }).Single();
        Assert.That((result.Outcome, result.P), Is.EqualTo((Outcome.Surprising, (double?)null)));
        Assert.That(paper.Run("measured-again").Single().Outcome, Is.EqualTo(Outcome.Undecided), "nothing was measured");
    }

    private static SmallPaper Of(string tables) => new($$"""{ "paper": "P", "tables": [{{tables}}] }""");

    private static CheckResult Changed(string check, Action<SyntheticMasks> change)
    {
        var random = new CounterRandom(Randomness.Root(5).Derive("nothing checked").Seed);
        var masks = new SyntheticMasks(random, tasks: 7);
        change(masks);
        var paper = new SyntheticPaper(random, ("set", masks)).Load();
        return Examination.Named(check).Run(new Dossier(paper, new ForensicsOptions { LargestSize = 2_000, Simulations = 99 })).Single();
    }

    // The overlap of independent masks, whose pairs are no different from samples, in whole percent.
    private static string Independent(int[] ones, string[] pair)
    {
        var (first, second) = (ones[int.Parse(pair[0], CultureInfo.InvariantCulture)], ones[int.Parse(pair[1], CultureInfo.InvariantCulture)]);
        var both = first * second / 1_500.0;
        return SyntheticMasks.Text(100 * both / (first + second - both));
    }

    private static IEnumerable<(int I, int J)> Pairs(int tasks, bool ordered) =>
        from i in Enumerable.Range(0, tasks) from j in Enumerable.Range(0, tasks) where i < j || (ordered && i != j) select (i, j);
}
