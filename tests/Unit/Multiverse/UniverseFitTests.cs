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
    public void Numbers_that_one_universe_lacks_are_compared_in_none()
    {
        var more = Exact with { Quantity = "mean loss" };
        var both = new MeasuredUniverse(
            Three[0], new Dictionary<PublishedNumber, IReadOnlyList<double>> { [more] = [1, 2], [Exact] = [94, 94.1] });
        var fits = UniverseFit.Rank([both, Measured(1, [94, 94.2])]);
        Assert.That(fits.Select(fit => fit.Distances.Keys), Has.All.EqualTo(new[] { Exact }));
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
        // Three variants: an overlap, 2 x 2 means, 4 x 2 metrics each; one density.
        Assert.That(numbers, Has.Count.EqualTo((3 * (1 + 4 + 8)) + 1));
        Assert.That(numbers.Select(number => number.Name), Is.Unique);
        var accuracy = numbers.Single(number => number.Place == "Table 10" && number.Name == "mean accuracy, permuted, novel, one epoch");
        Assert.That((accuracy.Value, accuracy.Step, accuracy.Networks), Is.EqualTo((94.13, 0.01, 10)));
        var loss = numbers.Single(number => number.Name == "mean loss, permuted, classic, one epoch");
        Assert.That((loss.Value, loss.Step), Is.EqualTo((0.5445, 0.0001)));
    }

    private static MeasuredUniverse Measured(int universe, double[] values) =>
        new(Three[universe], new Dictionary<PublishedNumber, IReadOnlyList<double>> { [Exact] = values });
}
