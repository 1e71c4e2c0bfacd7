using NUnit.Framework;
using Supermask.Data;
using Supermask.Tasks;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Tasks;

/// <summary>Noise that can be learned, and of which nothing is common to two tasks.</summary>
public sealed class NoiseTasksTests
{
    private static readonly NoiseTasks Noise = new();

    private static readonly ImageSet Images = HandMade.Images([.. Enumerable.Range(0, 4000).Select(image => (byte)(image % 10))]).Test;

    [Test]
    public void Labels_are_kept_and_images_come_again_alike()
    {
        var (once, again) = (Noise.Apply(1, Images), Noise.Apply(1, Images));
        Assert.That(once.Labels, Is.EqualTo(Images.Labels));
        Assert.That(once.Pixels, Is.EqualTo(again.Pixels));
        Assert.That(Noise.Apply(2, Images).Pixels, Is.Not.EqualTo(once.Pixels));
    }

    // Of 400 images a class, a mean pixel is known to 3 levels; patterns differ by 16 where they differ.
    [Test]
    public void Classes_have_patterns_and_those_of_two_tasks_have_nothing_in_common()
    {
        var (first, second) = (Means(0), Means(1));
        Assert.That(Spread(first[3]), Is.EqualTo(Noise.Contrast).Within(1.5), "half a pattern's pixels are brighter and half are darker");
        foreach (var (one, other) in from one in Enumerable.Range(0, 10) from other in Enumerable.Range(0, 10) select (one, other))
        {
            Assert.That(Correlation(first[one], second[other]), Is.EqualTo(0).Within(0.2), $"class {one} of one task and {other} of another");
        }
    }

    [Test]
    public void Test_images_have_noise_of_their_own()
    {
        var half = Images.Select([.. Enumerable.Range(0, 2000)]);
        Assert.That(Noise.Apply(0, half).Image(0).ToArray(), Is.Not.EqualTo(Noise.Apply(0, Images).Image(0).ToArray()));
    }

    [TestCase(0)]
    [TestCase(128)]
    [TestCase(double.NaN)]
    public void Patterns_that_cannot_be_are_refused(double contrast) =>
        Assert.That((Noise with { Contrast = contrast }).Problems(), Has.One.Contains("levels from grey"));

    private static double[][] Means(int task)
    {
        var noise = Noise.Apply(task, Images);
        return
        [
            .. Enumerable.Range(0, 10).Select(digit =>
            {
                int[] of = [.. Enumerable.Range(0, noise.Count).Where(image => noise.Labels[image] == digit)];
                return Enumerable.Range(0, noise.Shape.Values).Select(pixel => of.Average(image => (double)noise.Image(image)[pixel])).ToArray();
            }),
        ];
    }

    private static double Spread(double[] values) => MathNet.Numerics.Statistics.Statistics.StandardDeviation(values);

    private static double Correlation(IEnumerable<double> one, IEnumerable<double> other) => MathNet.Numerics.Statistics.Correlation.Pearson(one, other);
}
