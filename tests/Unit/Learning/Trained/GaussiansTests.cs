using NUnit.Framework;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Divergences and densities that were computed independently in double precision.</summary>
public sealed class GaussiansTests
{
    [TestCase(0.5, 0.2, 0, 1, 1.254438)]
    [TestCase(0.3, 0.1, 0.1, 0.5, 1.209438)]
    [TestCase(0.1, 0.5, 0.3, 0.1, 12.390562)]
    [TestCase(0.1, 0.049787068367863944, 0, 1, 2.506239)]
    [TestCase(0.1, 0.001, 0, 1, 6.412756)]
    [TestCase(0.3, 0.2, 0.3, 0.2, 0)]
    public void One_normal_distribution_diverges_from_another(double mean, double deviation, double priorMean, double priorDeviation, double nats)
    {
        using var divergence = Gaussians.Divergence(Of(mean), Of(deviation), Of(priorMean), Of(priorDeviation));
        Assert.That(divergence.item<double>(), Is.EqualTo(nats).Within(1e-6));
    }

    [TestCase(0, 0, 1, -0.918939)]
    [TestCase(1.5, 0.5, 2, -1.737086)]
    public void The_density_is_that_of_the_bell(double value, double mean, double deviation, double expected)
    {
        using var density = Gaussians.LogDensity(Of(value), Of(mean), Of(deviation));
        Assert.That(density.item<double>(), Is.EqualTo(expected).Within(1e-6));
    }

    [Test]
    public void A_spread_has_the_deviation_that_it_was_made_of()
    {
        using var deviation = GaussianLayer.DeviationOf(Of(-3));
        Assert.That(deviation.item<double>(), Is.EqualTo(0.048587).Within(1e-6));
        Assert.That(GaussianLayer.SpreadOf(0.048587351573742056), Is.EqualTo(-3).Within(1e-9));
    }

    private static Tensor Of(double value) => tensor(value);
}
