using NUnit.Framework;
using Supermask.Methods.Piggyback;
using Supermask.Networks.Effective;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.Piggyback;

/// <summary>Which weights Piggyback's scores use, with the defaults of its authors.</summary>
public sealed class ScoreThresholdTests
{
    private static readonly PiggybackMethod Method = new();

    [Test]
    public void Every_weight_is_used_at_first_and_none_can_go_before_fifty_steps()
    {
        using var weight = Weights([1, 1]);
        using var updates = Method.Optimiser.Start(Method.UsualRate, steps: 100);
        using var layer = new ScoredWeights(weight, Weights([(float)Method.ScoreStart, (float)Method.ScoreStart]), Method.Mask, updates);
        for (var step = 1; step <= 52; step++)
        {
            // Steps of 0.0001 bring 0.01 down to 0.005 in fifty, give or take rounding.
            Assert.That(step > 50 || layer.Values.Numbers().All(value => value == 1), Is.True, $"before step {step}");
            updates.Begin();
            layer.Learn(Weights([1, -1]));
        }

        Assert.That(layer.Values.Numbers(), Is.EqualTo(new float[] { 0, 1 }));
    }
}
