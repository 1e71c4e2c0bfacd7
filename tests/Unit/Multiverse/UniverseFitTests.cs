using CsCheck;
using NUnit.Framework;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Readings;

namespace Supermask.Unit.Multiverse;

public sealed class UniverseFitTests
{
    private static readonly PublishedNumber Exact = new("permuted", Arms.Classic(1), "mean accuracy", "Table 10", 94, Step: 0)
    {
        Networks = 10,
    };
    private static readonly Universe[] Three = [Universe.Default, OpenChoices.Space.UniverseNamed("A5b"), OpenChoices.Space.UniverseNamed("A7a")];

    [Test]
    public void The_distance_counts_both_sides_noise_and_the_rounding_of_print()
    {
        // The mean of 4 seeds and that of 10 rounds, each of standard deviation 2: 4 (1/4 + 1/10) = 1.4.
        Assert.That(SeedNoise.Distance(96, 4, Exact, 2), Is.EqualTo(2 / Math.Sqrt(1.4)).Within(1e-12));
        // A step of 6 has a variance of 36/12 = 3.
        Assert.That(SeedNoise.Distance(96, 4, Exact with { Step = 6 }, 2), Is.EqualTo(2 / Math.Sqrt(4.4)).Within(1e-12));
    }

    [Test]
    public void Nine_in_ten_draws_of_the_same_network_are_compatible()
    {
        var random = new Random(1);
        double Draw() => 94 + (0.3 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        const int Trials = 4000;
        var compatible = Enumerable.Range(0, Trials).Count(_ =>
        {
            var published = Enumerable.Range(0, 10).Average(_ => Draw());
            return Math.Abs(SeedNoise.Distance((Draw() + Draw() + Draw()) / 3, 3, Exact with { Value = published }, 0.3)) <= SeedNoise.Limit;
        });
        Assert.That(compatible / (double)Trials, Is.EqualTo(0.9).Within(0.015));
    }

    [Test]
    public void The_noise_of_many_universes_is_found_whatever_one_of_them_does()
    {
        var random = new Random(2);
        double Draw(double noise) => noise * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        IReadOnlyList<double>[] universes = [.. Enumerable.Range(0, 3000).Select(_ => (double[])[Draw(0.5), Draw(0.5), Draw(0.5)])];
        Assert.That(SeedNoise.Of(universes), Is.EqualTo(0.5).Within(0.02));
        Assert.That(SeedNoise.Of([.. universes, [0, 1e9, 5]]), Is.EqualTo(0.5).Within(0.02));
        Assert.That(() => SeedNoise.Of([[1]]), Throws.ArgumentException.With.Message.Contains("at least two"));
    }

    [Test]
    public void The_nearest_universe_comes_first_and_is_told_with_what_one_seed_makes_of_it()
    {
        var fits = UniverseFit.Rank([Measured(0, [94.2, 94.4, 94.6]), Measured(1, [94, 94.2, 94.1]), Measured(2, [90, 90.2, 90.1])]);
        Assert.That(fits.Select(fit => fit.Measured.Universe.Id), Is.EqualTo(new[] { "A5b", "default", "A7a" }));
        Assert.That(fits.Select(fit => fit.Compatible), Is.EqualTo(new[] { 1, 0, 0 }));
        Assert.That(fits.Select(fit => fit.Nearest <= fit.MeanDistance && fit.MeanDistance <= fit.Farthest), Has.All.True);
        Assert.That(fits[^1].MeanDistance, Is.EqualTo(UniverseFit.Cap));
    }

    [Test]
    public void Universes_that_give_nothing_are_left_out()
    {
        var nothing = new MeasuredUniverse(Three[2], new Dictionary<PublishedNumber, IReadOnlyList<double>>());
        var fits = UniverseFit.Rank([Measured(0, [94, 94.2]), Measured(1, [95, 95.1]), nothing]);
        Assert.That(fits.Select(fit => fit.Measured.Universe.Id), Is.EqualTo(new[] { "default", "A5b" }));
        Assert.That(UniverseFit.Rank([nothing]), Is.Empty);
    }

    [Test]
    public void A_number_that_one_universe_lacks_is_compared_in_the_others_and_moves_it_neither_up_nor_down()
    {
        var ratio = Exact with { Quantity = "ratio of times", Place = "Table 10, seconds", Value = 1.2, IsTimed = true };
        Dictionary<PublishedNumber, IReadOnlyList<double>> With(double[] accuracies) =>
            new() { [Exact] = accuracies, [ratio] = [1, 1.01, 0.99, 1.02] };
        double[] accuracies = [94, 94.3, 93.9];
        var fits = UniverseFit.Rank([new(Three[0], With(accuracies)), Measured(1, accuracies), new(Three[2], With([94.5, 94.6, 94.7]))]);
        Assert.That(fits.Select(fit => fit.Measured.Universe.Id), Is.EqualTo(new[] { "A5b", "default", "A7a" }));
        Assert.That(fits.Select(fit => fit.MeanDistance).Distinct().Count(), Is.EqualTo(2), "a lacking ratio counts as the others' does");
        Assert.That(fits.Select(fit => fit.Distances.Count), Is.EqualTo(new[] { 1, 2, 2 }));
        Assert.That(fits.Select(fit => fit.CompatibleTables), Is.EqualTo(new[] { 1, 0, 0 }), "of what it gives");
        // The ratio alone makes half of the mean of its table, with any seed left out.
        Assert.That(fits.Select(fit => fit.Nearest), Has.All.GreaterThanOrEqualTo(UniverseFit.Cap / 2));
    }

    [Test]
    public void A_gap_too_large_for_draws_is_told_where_it_is_a_mean_of_ten_and_not_where_it_is_of_one_network()
    {
        var classic = Exact;
        var novel = Exact with { Arm = Arms.Named("novel", "one epoch", ""), Value = 94.09 };
        var gap = PublishedNumber.Gap(novel, classic);
        double[] same = [94.00, 94.04, 94.08];
        MeasuredUniverse Of(string universe) => new(OpenChoices.Space.UniverseNamed(universe), new Dictionary<PublishedNumber, IReadOnlyList<double>>
        {
            [classic] = same,
            [novel] = same,
            [gap] = [0, 0, 0],
        })
        {
            OfOneComputation = [gap],
        };
        var fits = UniverseFit.Rank([Of("A10b"), Of("A10b+A21b")]).ToDictionary(fit => fit.Measured.Universe.Id, fit => fit.Distances[gap]);
        // Of a variance of 0.0016 with 2 degrees of freedom, whose median is ln 2; two runs without a common draw have twice that.
        var noise = Math.Sqrt(2 * 0.0016 / Math.Log(2));
        Assert.That(fits["A10b"], Is.EqualTo(-0.09 / (noise / Math.Sqrt(10))).Within(1e-6));
        Assert.That(fits["A10b+A21b"], Is.EqualTo(-0.09 / noise).Within(1e-6));
        Assert.That(SeedNoise.IsCompatible(fits["A10b"]), Is.False);
        Assert.That(SeedNoise.IsCompatible(fits["A10b+A21b"]));
    }

    [Test]
    public void A_gap_between_networks_with_draws_of_their_own_has_the_noise_of_its_seeds_too()
    {
        var novel = Exact with { Arm = Arms.Named("novel", "one epoch", ""), Value = 94.09 };
        var gap = PublishedNumber.Gap(novel, Exact);
        double[] first = [94.00, 94.04, 94.08], second = [94.08, 94.00, 94.04];
        var fit = UniverseFit.Rank([new(Universe.Default, new Dictionary<PublishedNumber, IReadOnlyList<double>>
        {
            [Exact] = first,
            [novel] = second,
            [gap] = [.. second.Zip(first, (one, other) => one - other)],
        })])[0];
        Assert.That(fit.Distances[gap], Is.EqualTo(-0.09 / Math.Sqrt(2 * 0.0016 / Math.Log(2) * ((1 / 3.0) + (1 / 10.0)))).Within(1e-6));
    }

    [Test]
    public void Numbers_of_one_table_count_as_one()
    {
        PublishedNumber[] metrics = [.. Enumerable.Range(0, 4).Select(metric => Exact with { Quantity = $"metric {metric}", Place = "Table 15" })];
        PublishedNumber[] all = [.. metrics, Exact with { Place = "Table 4" }];
        MeasuredUniverse Of(int universe, double inMetrics, double inOverlap) => new(Three[universe], all.ToDictionary(
            number => number,
            number => (IReadOnlyList<double>)[.. new[] { -0.1, 0, 0.1 }.Select(draw => 94 + draw + (0.05 * (metrics.Contains(number) ? inMetrics : inOverlap)))]));
        var fits = UniverseFit.Rank([Of(0, inMetrics: 1, inOverlap: 5), Of(1, inMetrics: 2.5, inOverlap: 1)]);
        double MeanOfAll(UniverseFit fit) => fit.Distances.Values.Average(Math.Abs);
        Assert.That(fits.Select(fit => fit.Measured.Universe.Id), Is.EqualTo(new[] { "A5b", "default" }));
        Assert.That(MeanOfAll(fits[0]), Is.GreaterThan(MeanOfAll(fits[1])), "were all numbers answers of their own");
        Assert.That(fits[0].MeanDistance / fits[1].MeanDistance, Is.EqualTo(1.75 / 3).Within(1e-9));
        Assert.That(fits.Select(fit => (fit.Compatible, fit.CompatibleTables)), Is.EqualTo(new[] { (5, 2), (4, 1) }));
    }

    // Also where several are farther than the cap, and so equally far.
    [Test]
    public void The_order_of_universes_makes_no_difference() => Gen.Double[90, 98].Array[3].Array[3].Sample(values =>
    {
        MeasuredUniverse[] all = [.. values.Select((seeds, place) => Measured(place, seeds))];
        string Ranked(IEnumerable<MeasuredUniverse> universes) =>
            string.Join(' ', UniverseFit.Rank([.. universes]).Select(fit => $"{fit.Measured.Universe.Id}:{fit.MeanDistance:G10}"));
        return Ranked(all) == Ranked(all.Reverse());
    });

    [Test]
    public void The_published_numbers_are_those_of_the_tables()
    {
        var numbers = PublishedNumbers.All(new Dictionary<string, double> { ["rotated"] = 0.4959 });
        // Three variants: an overlap, 2 x 2 means, 4 x 2 metrics, 3 gaps, a ratio each; one density.
        Assert.That(numbers, Has.Count.EqualTo((3 * (1 + 4 + 8 + 3 + 1)) + 1));
        Assert.That(numbers.Select(number => number.Table).Distinct().Count(), Is.EqualTo((3 * 3) + 1));
        Assert.That(numbers.Select(number => number.Name), Is.Unique);
        var accuracy = numbers.Single(number => number.Place == "Table 10" && number.Name == "mean accuracy, permuted, novel, one epoch");
        Assert.That((accuracy.Value, accuracy.Step, accuracy.Networks), Is.EqualTo((94.13, 0.01, 10)));
        var loss = numbers.Single(number => number.Name == "mean loss, permuted, classic, one epoch");
        Assert.That((loss.Value, loss.Step), Is.EqualTo((0.5445, 0.0001)));
    }

    [Test]
    public void The_published_gaps_and_ratios_of_times_follow_from_the_tables()
    {
        var numbers = PublishedNumbers.All(new Dictionary<string, double>());
        PublishedNumber[] gaps = [.. numbers.Where(number => number.Kind == PublishedNumber.GapKind)];
        Assert.That(
            gaps.Select(gap => (gap.Table, gap.Quantity, gap.Value, gap.Networks)),
            Is.EqualTo(new[]
            {
                ("Table 10", "mean accuracy", 0.09, 10), ("Table 10", "mean loss", -0.0116, 10), ("Table 15", "mean accuracy", -0.01, 1),
                ("Table 11", "mean accuracy", 0.06, 10), ("Table 11", "mean loss", -0.0066, 10), ("Table 18", "mean accuracy", -0.08, 1),
                ("Table 12", "mean accuracy", 0.07, 10), ("Table 12", "mean loss", -0.0287, 10), ("Table 21", "mean accuracy", -0.03, 1),
            }));
        Assert.That(gaps[0].Step, Is.EqualTo(0.01 * Math.Sqrt(2)).Within(1e-12), "two numbers were rounded");
        Assert.That(gaps.Select(gap => numbers.Contains(gap.Of!.First) && numbers.Contains(gap.Of.Second)), Has.All.True);
        PublishedNumber[] ratios = [.. numbers.Where(number => number.IsTimed)];
        Assert.That(ratios.Select(ratio => ratio.Table), Is.EqualTo(new[] { "Table 10", "Table 11", "Table 12" }));
        Assert.That(ratios[0].Value, Is.EqualTo(88.56 / 69.48).Within(1e-12));
        Assert.That(ratios[0].Step, Is.EqualTo(2.332e-4).Within(1e-7));
    }

    private static MeasuredUniverse Measured(int universe, double[] values) =>
        new(Three[universe], new Dictionary<PublishedNumber, IReadOnlyList<double>> { [Exact] = values });
}
