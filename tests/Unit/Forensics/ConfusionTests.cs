using System.Globalization;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>Two classes of a network that can predict others: clean tables pass, and what no matrix gives is found.</summary>
public sealed class ConfusionTests
{
    private static readonly int[][] Pairs = [[980, 1135], [1032, 1010], [982, 892], [958, 1028], [974, 1009]];

    // Averages over the two classes, and over these and each other class that was predicted.
    [Test]
    public void Clean_tables_with_errors_outside_of_the_pair_pass(
        [Values(0.02, 0.1, 0.5)] double wrong, [Values(0, 0.1, 0.5, 1)] double outside, [Values(0, 1, 3)] int averaged)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var result = Of(Table(seed, wrong, outside, averaged), "");
            Assert.That(result.Outcome, Is.EqualTo(Outcome.Consistent), string.Join('\n', result.Rows.Select(row => row.Text)));
        }
    }

    [TestCase(0.01)]
    [TestCase(0.1)]
    public void Where_two_outputs_are_stated_no_error_falls_outside(double wrong)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            Assert.That(Of(Table(seed, wrong, 0, 0), "\"outputs\": 2").Outcome, Is.EqualTo(Outcome.Consistent));
            Assert.That(Of(Table(seed, wrong, 0.5, 0), "\"outputs\": 2").Outcome, Is.EqualTo(Outcome.Impossible));
        }
    }

    [TestCase(1, 0.4, "precision")]
    [TestCase(2, -0.4, "recall")]
    [TestCase(3, 0.1, "F1")]
    [TestCase(4, 0.4, "accuracy")]
    public void A_metric_that_none_of_them_gives_is_found(int column, double by, string what)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var table = Table(seed, 0.03, 0.1, 0);
            table[2][column] = Text(double.Parse(table[2][column], CultureInfo.InvariantCulture) + by);
            foreach (var outputs in new[] { "", "\"outputs\": 100" })
            {
                Assert.That(Of(table, outputs).Rows.Select(row => row.Row), Is.EqualTo(["2"]), $"{what}, seed {seed}, {outputs}");
            }
        }
    }

    [Test]
    public void The_text_says_how_many_rows_need_no_other_class()
    {
        Assert.That(Of(Table(0, 0.02, 1, 0), "").Found, Does.StartWith("5 of 5 rows are possible, 0 of them without a prediction of another class. "));
        Assert.That(Of(Table(0, 0.02, 0, 0), "").Found, Does.StartWith("5 of 5 rows are possible, 5 of them without a prediction of another class. "));
        Assert.That(Of(Table(0, 0.02, 0, 0), "\"outputs\": 2").Found, Does.StartWith("5 of 5 rows are possible. "));
    }

    [Test]
    public void Fewer_outputs_than_classes_are_refused() => Assert.That(
        () => Of(Table(0, 0.02, 0, 0), "\"outputs\": 1"),
        Throws.TypeOf<InvalidDataException>().With.Message.Contains("m.csv has 1 outputs; its classes 'two' need 2."));

    private static CheckResult Of(string[][] table, string outputs) => new SmallPaper($$"""
        { "paper": "P", "classes": { "two": [{{string.Join(", ", Pairs.Select(pair => $"[{pair[0]}, {pair[1]}]"))}}] },
          "tables": [{ "file": "m.csv", "label": "Table 1", "kind": "metrics", "classes": "two"{{(outputs.Length > 0 ? ", " : "")}}{{outputs}} }] }
        """).With(
            "m.csv",
            "task_id,precision_percent,recall_percent,f1_percent,accuracy_percent\n" + string.Concat(table.Select(row => string.Join(',', row) + "\n")))
        .Run("confusion").Single();

    // A share of errors is taken for no class of the pair, of which so many are averaged over where there are any.
    private static string[][] Table(int seed, double wrong, double outside, int averaged)
    {
        var random = new CounterRandom(Randomness.Root(seed).Derive("confusion").Seed);
        return [.. Pairs.Index().Select(pair => Row(random, pair.Index, pair.Item, wrong, outside, averaged))];
    }

    private static string[] Row(CounterRandom random, int task, int[] sizes, double wrong, double outside, int averaged)
    {
        int[] errors = [.. sizes.Select(images => (int)(images * wrong * (0.5 + (0.5 * random.Unit()))))];
        int[] others = [.. errors.Select(count => Enumerable.Range(0, count).Count(_ => random.Unit() < outside))];
        double[] hits = [.. sizes.Zip(errors, (images, count) => images - count)];
        double[] predicted = [hits[0] + errors[1] - others[1], hits[1] + errors[0] - others[0]];
        var classes = 2 + Math.Min(averaged, others.Sum());
        double Macro(Func<int, double> of) => 100 * (of(0) + of(1)) / classes;
        return
        [
            $"{task}", Text(Macro(each => hits[each] / predicted[each])), Text(Macro(each => hits[each] / sizes[each])),
            Text(Macro(each => 2 * hits[each] / (sizes[each] + predicted[each]))), Text(100 * hits.Sum() / sizes.Sum()),
        ];
    }

    private static string Text(double number) => number.ToString("F2", CultureInfo.InvariantCulture);
}
