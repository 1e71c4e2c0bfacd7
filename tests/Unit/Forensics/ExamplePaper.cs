using System.Globalization;
using MathNet.Numerics.Distributions;
using Supermask.Common;

namespace Supermask.Unit.Forensics;

/// <summary>The tables of docs/forensics-example: made up, with one error of each kind planted.</summary>
internal static class ExamplePaper
{
    private const int Entries = 1_500;

    public static SyntheticPaper Make()
    {
        var random = new CounterRandom(Randomness.Root(0).Derive("forensics example").Seed);
        (string Set, SyntheticMasks Masks)[] sets =
        [
            ("clean", new SyntheticMasks(random)),
            ("other-size", new SyntheticMasks(random, columns: 47)),
            ("typing", new SyntheticMasks(random)),
            ("paired", new SyntheticMasks(random)),
            ("shared", new SyntheticMasks(random, commonWords: 4)),
            ("sorted", new SyntheticMasks(random)),
            ("rounded", new SyntheticMasks(random)),
            ("denser", new SyntheticMasks(random, more: 75)),
        ];
        var masks = sets.ToDictionary(set => set.Set, set => set.Masks);
        PlantTyping(masks["typing"]);
        PlantPairedTests(masks["paired"]);
        PlantOrder(masks["sorted"]);
        PlantRounding(masks["rounded"]);
        var paper = new SyntheticPaper(random, sets);
        PlantInMetrics(paper);
        paper.State("clean-tests.csv", "p_value", "smallest", "0.123456");
        paper.Refer("shares", "the sizes of files", "341.27", "702");
        return paper;
    }

    // A t statistic, a p-value and an overlap in one order, each with another digit.
    private static void PlantTyping(SyntheticMasks masks)
    {
        Change(masks.Tests[20], 2, 0.0003m);
        Change(masks.Tests[30], 3, 0.004m);
        Change(masks.Overlap(7, 3), 2, 0.02m);
    }

    // Three tests of paired entries among those of two samples.
    private static void PlantPairedTests(SyntheticMasks masks)
    {
        foreach (var row in new[] { 8, 12, 16 })
        {
            var t = masks.PairedT(row);
            masks.Tests[row][2] = SyntheticMasks.Text(t, 6);
            masks.Tests[row][3] = SyntheticMasks.Text(2 * StudentT.CDF(0, 1, (2.0 * Entries) - 2, -Math.Abs(t)), 6);
        }
    }

    // The overlaps in the order of the p-values.
    private static void PlantOrder(SyntheticMasks masks)
    {
        var descending = masks.Overlaps.Select(row => row[2]).OrderDescending().ToArray();
        foreach (var (place, test) in masks.Tests.Index())
        {
            var (first, second) = (int.Parse(test[0], CultureInfo.InvariantCulture), int.Parse(test[1], CultureInfo.InvariantCulture));
            masks.Overlap(first, second)[2] = masks.Overlap(second, first)[2] = descending[2 * place];
        }
    }

    // Overlaps to the nearest twentieth of a percent.
    private static void PlantRounding(SyntheticMasks masks)
    {
        foreach (var row in masks.Overlaps)
        {
            row[2] = (Math.Round(Parse(row[2]) * 20) / 20).ToString("F2", CultureInfo.InvariantCulture);
        }
    }

    private static void PlantInMetrics(SyntheticPaper paper)
    {
        Change(paper.Rows(SyntheticPaper.TwoClasses)[1], 4, 0.02m);
        Change(paper.Rows(SyntheticPaper.TwoClasses)[3], 3, 0.03m);
        Change(paper.Rows(SyntheticPaper.TenClasses)[5], 3, 0.2m);
        Change(paper.Rows(SyntheticPaper.Averages)[0], 1, 0.05m);
        Change(paper.Rows(SyntheticPaper.Shares)[2], 1, 0.1m);
        Change(paper.Rows(SyntheticPaper.Sizes)[0], 1, 1m);
        Change(paper.Rows(SyntheticPaper.Means)[1], 2, 0.15m);
        Change(paper.Rows(SyntheticPaper.Times)[2], 2, 12m);
    }

    private static void Change(string[] row, int column, decimal by) =>
        row[column] = (Parse(row[column]) + by).ToString(CultureInfo.InvariantCulture);

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
