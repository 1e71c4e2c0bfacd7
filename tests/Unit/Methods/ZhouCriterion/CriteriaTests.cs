using NUnit.Framework;
using Supermask.Common;
using Supermask.Methods.ZhouCriterion;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.ZhouCriterion;

/// <summary>Five weights, scored by hand.</summary>
public sealed class CriteriaTests
{
    private static readonly float[] Start = [1, -2, 0.5f, -1, 0];
    private static readonly float[] End = [2, -1, -3, -1.5f, 4];

    [TestCase(Criterion.LargeFinalSameSign, new[] { 2, 1, 0, 1.5f, 0 })]
    [TestCase(Criterion.LargeFinal, new[] { 2, 1, 3, 1.5f, 4 })]
    [TestCase(Criterion.LargeInitial, new[] { 1, 2, 0.5f, 1, 0 })]
    [TestCase(Criterion.MagnitudeIncrease, new[] { 1, -1, 2.5f, 0.5f, 4 })]
    [TestCase(Criterion.Movement, new[] { 1, 1, 3.5f, 0.5f, 4 })]
    public void A_weight_is_scored_by_where_it_started_and_where_it_ended(Criterion criterion, float[] expected) =>
        Assert.That(Scores(criterion, seed: 1), Is.EqualTo(expected));

    [Test]
    public void Drawn_scores_are_those_of_their_stream()
    {
        float[][] drawn = [.. new[] { 1, 1, 2 }.Select(seed => Scores(Criterion.Random, seed))];
        Assert.That(drawn[0], Is.EqualTo(drawn[1]).And.Unique);
        Assert.That(drawn[2], Is.Not.EqualTo(drawn[0]));
    }

    private static float[] Scores(Criterion criterion, int seed)
    {
        using var start = Weights(Start);
        using var end = Weights(End);
        using var scores = Criteria.Scores(criterion, start, end, Randomness.Root(seed));
        return scores.Numbers();
    }
}
