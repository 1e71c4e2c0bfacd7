using NUnit.Framework;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;

namespace Supermask.Unit.Multiverse;

public sealed class DesignTests
{
    private static readonly int Together = OpenChoices.Space.Together.Count;

    [Test]
    public void One_at_a_time_has_the_default_and_each_other_level_once_and_then_what_is_looked_at_together()
    {
        var universes = Designs.OneAtATime(OpenChoices.Space);
        Assert.That(universes[0].IsDefault);
        Assert.That(universes.Select(universe => universe.Id), Is.Unique);
        Assert.That(
            universes.Skip(1).SkipLast(Together).Select(universe => universe.Levels[^1]),
            Is.EqualTo(OpenChoices.Space.Choices.SelectMany(choice => choice.Exploratory)));
        Assert.That(universes.TakeLast(Together).Select(universe => universe.Id), Is.EqualTo(OpenChoices.Space.Together));
    }

    [Test]
    public void Networks_are_varied_under_each_of_two_readings_in_which_alphas_act() => Assert.That(
        OpenChoices.Space.Together,
        Is.EqualTo(new[]
        {
            "A13d+A6b", "A13d+A6c", "A13d+A7a", "A13d+A8b", "A13b+A17b+A6b", "A13b+A17b+A6c", "A13b+A17b+A7a", "A13b+A17b+A8b",
        }));

    [Test]
    public void What_acts_only_under_another_reading_is_varied_under_it()
    {
        var universes = Designs.OneAtATime(OpenChoices.Space).SkipLast(Together).Where(universe => universe.Levels.Count > 1).ToArray();
        Assert.That(universes.Select(universe => universe.Levels[0].Id), Has.All.EqualTo("A13b"));
        Assert.That(
            universes.Select(universe => universe.Levels[1].ChoiceId).Distinct(),
            Is.EqualTo(new[] { "A14", "A17", "A19", "A20" }));
    }

    [Test]
    public void The_fraction_begins_with_the_default_and_shows_every_choice_at_both_levels_alike()
    {
        var (universes, signs) = Signs();
        Assert.That(universes[0].IsDefault);
        Assert.That(universes.Select(universe => universe.Id), Is.Unique);
        Assert.That(signs.Select(factor => factor.Sum()), Has.All.Zero);
    }

    // Resolution IV, as Box and Hunter define it.
    [Test]
    public void In_the_fraction_no_choice_is_mixed_up_with_another_or_with_two_together()
    {
        var (_, signs) = Signs();
        for (var one = 0; one < signs.Length; one++)
        {
            for (var other = one + 1; other < signs.Length; other++)
            {
                var together = signs[one].Zip(signs[other], (first, second) => first * second).ToArray();
                Assert.That(together.Sum(), Is.Zero, $"{one} and {other}");
                Assert.That(
                    signs.Select(third => third.Zip(together, (first, second) => first * second).Sum()), Has.All.Zero, $"{one} and {other}");
            }
        }
    }

    [Test]
    public void A_design_that_does_not_exist_is_refused() =>
        Assert.That(() => Designs.Named("full", OpenChoices.Space), Throws.ArgumentException.With.Message.Contains("one-at-a-time, factorial"));

    // For each choice 1 or -1 in each universe: at its other level or at its default.
    private static (IReadOnlyList<Universe> Universes, int[][] Signs) Signs()
    {
        var universes = Designs.Factorial(OpenChoices.Space);
        return (universes,
        [
            .. OpenChoices.Space.Choices.Where(choice => choice.Exploratory.Any())
                .Select(choice => universes.Select(universe => universe.LevelOf(choice) == choice.Default ? -1 : 1).ToArray()),
        ]);
    }
}
