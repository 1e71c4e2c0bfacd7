using NUnit.Framework;
using Supermask.Methods.MaskMixing;
using Supermask.Networks.Updates;
using Supermask.Unit.Learning;
using static Supermask.Unit.Networks.Superposed.KnownMasks;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.MaskMixing;

/// <summary>A third task's mix of scores in one layer, worked out by hand.</summary>
public sealed class MixedWeightsTests
{
    private const double Tolerance = 2e-6;

    // A step at rate 1 without momentum takes the gradient off.
    private static readonly UpdateRule Plain = new SgdRule { Momentum = 0 };

    [Test]
    public void Equal_shares()
    {
        using var step = new Mixture(1.0 / 3, 1.0 / 3, 1.0 / 3);
        Assert.That(step.Mix.Mixed().Numbers(), Is.EqualTo(new[] { 0.1, 0.066667, -0.166667, -0.033333 }).Within(Tolerance));
        Assert.That(step.Mix.Mask, Is.EqualTo(Mask("11 00")));
        step.Learn();
        Assert.That(step.GradientOfOwn, Is.EqualTo(new[] { 0.5 / 3, 0.25 / 3, -0.1 / 3, 0.4 / 3 }).Within(Tolerance));
        step.CheckShares([-0.056667, -0.001667, 0.058333]);
    }

    [Test]
    public void Balanced_shares()
    {
        using var step = new Mixture(0.25, 0.25, 0.5);
        Assert.That(step.Mix.Mixed().Numbers(), Is.EqualTo(new[] { 0.125, 0.025, -0.25, 0.05 }).Within(Tolerance));
        Assert.That(step.Mix.Mask, Is.EqualTo(Mask("11 01")));
        step.Learn();
        Assert.That(step.GradientOfOwn, Is.EqualTo(new[] { 0.25, 0.125, -0.05, 0.2 }).Within(Tolerance));
        step.CheckShares([-0.053437, -0.012187, 0.065625]);
    }

    private sealed class Mixture : IDisposable
    {
        private readonly Tensor[] scores = [Weights([.4f, -.2f], [.1f, -.6f]), Weights([-.3f, .5f], [-.1f, .2f]), Weights([.2f, -.1f], [-.5f, .3f])];
        private readonly double[] shares;
        private readonly float[] own;
        private readonly Updates updates = Plain.Start(1, steps: 1);

        public Mixture(params double[] shares)
        {
            this.shares = shares;
            own = scores[2].Numbers();
            Mix = new MixedWeights(Weights([1, -1], [-1, 1]), scores[..2], scores[2], shares, updates);
        }

        public MixedWeights Mix { get; }

        public IEnumerable<double> GradientOfOwn => own.Zip(scores[2].Numbers(), (before, after) => (double)(before - after));

        public void Learn()
        {
            updates.Begin();
            Mix.Learn(Weights([.5f, -.25f], [.1f, .4f]));
        }

        // The gradients of betas show in the shares after the step.
        public void CheckShares(double[] gradient)
        {
            double[] after = [.. shares.Zip(gradient, (share, slope) => share * Math.Exp(-slope))];
            var sum = after.Sum();
            var expected = scores.Zip(after, (each, share) => each.Numbers().Select(value => value * share / sum).ToArray())
                .Aggregate((one, other) => [.. one.Zip(other, (left, right) => left + right)]);
            Assert.That(Mix.Mixed().Numbers(), Is.EqualTo(expected).Within(Tolerance));
        }

        public void Dispose()
        {
            Mix.Dispose();
            updates.Dispose();
        }
    }
}
