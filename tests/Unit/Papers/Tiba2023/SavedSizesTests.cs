using NUnit.Framework;
using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Papers.Tiba2023;

public sealed class SavedSizesTests
{
    // Worked out by hand: (grey / 255 - 0.1307) / 0.3081 * 255, cut and taken modulo 256.
    [TestCase(0, 256 - 108)]
    [TestCase(33, 256 - 1)]
    [TestCase(34, 2)]
    [TestCase(255, 719 - (2 * 256))]
    public void Normalised_greys_wrap_around(int grey, int expected) =>
        Assert.That(SavedImage.BytesOfGreys()[grey], Is.EqualTo(expected));

    [Test]
    public void Sizes_are_summed_up_as_pandas_does()
    {
        var sizes = new FileSizes([4, 1, 3, 2]);
        Assert.That((sizes.Count, sizes.Mean, sizes.Smallest, sizes.Largest), Is.EqualTo((4, 2.5, 1.0, 4.0)));
        Assert.That(sizes.StandardDeviation, Is.EqualTo(Math.Sqrt(5.0 / 3)).Within(1e-12));
        Assert.That(
            new[] { 0.25, 0.5, 0.75 }.Select(sizes.Quantile), Is.EqualTo(new[] { 1.75, 2.5, 3.25 }).Within(1e-12));
    }

    [Test]
    public void Every_image_is_saved_with_the_greys_that_wrapped_around()
    {
        var images = SyntheticEvidence.DataCalled("MNIST").Dataset.Test;
        var greys = SavedImage.BytesOfGreys();
        var files = Enumerable.Range(0, images.Count)
            .Select(image => SavedImage.Optimised([.. images.Image(image).ToArray().Select(grey => greys[grey])])).ToArray();
        var sizes = SavedSizes.Of(images);
        Assert.That(sizes.Standard.Count, Is.EqualTo(images.Count));
        Assert.That(sizes.Optimised.Mean, Is.EqualTo(files.Average(file => file.Length)).Within(1e-9));
        Assert.That(
            sizes.Standard.Mean, Is.EqualTo(files.Average(file => SavedImage.Standard(file).Length)).Within(1e-9));
    }
}
