using NUnit.Framework;
using Supermask.Common;
using Supermask.Forensics;

namespace Supermask.Unit.Forensics;

/// <summary>Printed numbers are rounded, and several may be one: no check takes the first of them for the only one.</summary>
public sealed class TiedNumbersTests
{
    [Test]
    public void Every_pair_with_the_highest_p_value_is_named_and_shares_its_place()
    {
        var found = Ranks(masks =>
        {
            masks.Tests[1][3] = masks.Tests[0][3];
            foreach (var row in masks.Overlaps.Where(row => row.Contains(masks.Tests[0][0])))
            {
                row[2] = "33.50";
            }
        }).Found;
        Assert.That(found, Does.Contain("2 pairs have the highest p-value, ("));
        Assert.That(found, Does.Match(@"number \d+ to \d+"));
    }

    [Test]
    public void Numbers_that_are_all_one_have_no_order()
    {
        Assert.That(Ranks(masks => Array.ForEach(masks.Overlaps, row => row[2] = "33.30")).Outcome, Is.EqualTo(Outcome.Undecided));
        Assert.That(Ranks(masks => Array.ForEach(masks.Tests, row => row[3] = "0.617000")).Outcome, Is.EqualTo(Outcome.Undecided));
    }

    [Test]
    public void Statistics_that_are_all_nearly_0_have_no_step_and_no_digits()
    {
        var results = Dossier(masks => Array.ForEach(masks.Tests, row => row[2] = row[0] == "0" ? "0.0001" : "0.0000"));
        Assert.That(Examination.Named("mask-size").Run(results).Single().Outcome, Is.EqualTo(Outcome.Undecided));
        Assert.That(Examination.Named("last-digits").Run(results).First().Outcome, Is.EqualTo(Outcome.Undecided));
    }

    private static CheckResult Ranks(Action<SyntheticMasks> change) => Examination.Named("p-ranks-overlap").Run(Dossier(change)).Single();

    private static Dossier Dossier(Action<SyntheticMasks> change)
    {
        var random = new CounterRandom(Randomness.Root(3).Derive("tied numbers").Seed);
        var masks = new SyntheticMasks(random, tasks: 7);
        change(masks);
        return new Dossier(new SyntheticPaper(random, ("set", masks)).Load(), new ForensicsOptions { LargestSize = 2_000, Simulations = 99 });
    }
}
