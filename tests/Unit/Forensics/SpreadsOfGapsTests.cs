using MathNet.Numerics.Statistics;
using NUnit.Framework;
using Supermask.Forensics.Printed;
using Supermask.Judging.Calibration;
using Supermask.Papers.Tiba2023;
using Supermask.Session;
using Supermask.Tasks;

namespace Supermask.Unit.Forensics;

/// <summary>The spreads that printed gaps are held against are those of the networks that <c>make judge</c> trains.</summary>
public sealed class SpreadsOfGapsTests
{
    private static readonly JudgeCalibration Kept = CalibrationFile.Read(Path.Combine(Repository.Root, "reports", "judge.json"));

    private static IEnumerable<Gap> Gaps => PrintedTables.Read().Gaps.SelectMany(set => set.Of);

    [TestCaseSource(nameof(Gaps))]
    public void A_spread_is_that_of_networks_that_differ_by_their_draws_alone(Gap gap)
    {
        var values = Networks(gap).Values;
        Assert.That(gap.Freedom, Is.EqualTo(values.Count - 1));
        var spread = values.StandardDeviation();
        Assert.That(gap.Spread, Is.EqualTo(spread).Within(5e-4 * spread), "to mend it: put what make judge measured into forensics.json");
    }

    private static ArmValues Networks(Gap gap)
    {
        // Tables 10 to 12 are of one epoch, a variant each; of two epochs every third is one of means, from 15 on.
        var table = int.Parse(gap.File.AsSpan("table-".Length, 2), System.Globalization.CultureInfo.InvariantCulture);
        var (arm, place) = table <= 12 ? (Arms.Classic(1), table - 10) : (Arms.Classic(2), (table - 15) / 3);
        var quantity = gap.Row == "loss" ? "mean loss" : "mean accuracy";
        return Kept.Spreads.Single(each => (each.Variant, each.Arm, each.Quantity) == (TaskVariants.Published[place], arm.Name, quantity));
    }
}
