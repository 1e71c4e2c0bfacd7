using NUnit.Framework;
using Supermask.Data;
using Supermask.Tasks;
using Supermask.Unit.Runs;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Unit.Tasks;

/// <summary>Batches of images.</summary>
public sealed class ImageBatchTests
{
    [Test]
    public void Grey_levels_are_normalised_as_torch_does_it()
    {
        using var levels = arange(256, dtype: float32);
        using Scalar white = byte.MaxValue, mean = GreyLevels.Mean, deviation = GreyLevels.StandardDeviation;
        levels.div_(white).sub_(mean).div_(deviation);
        Assert.That(GreyLevels.Normalised(), Is.EqualTo(levels.data<float>().ToArray()));
    }

    [Test]
    public void It_holds_the_images_that_it_was_filled_with_last()
    {
        var images = Synthetic.Images().Train;
        var batch = new ImageBatch(images, 5);
        batch.Fill(images, [0, 1, 2, 3, 4]);
        batch.Fill(images, [7, 3, 11]);
        Assert.That(batch.Count, Is.EqualTo(3));
        Assert.That(batch.Labels.ToArray(), Is.EqualTo(new[] { images.Labels[7], images.Labels[3], images.Labels[11] }));
        Assert.That(batch.Image(2).ToArray(), Is.EqualTo(images.Image(11).ToArray()));

        using var values = batch.ToImages();
        Assert.That(values.shape, Is.EqualTo(new long[] { 3, Mnist.Pixels }));
        var levels = GreyLevels.Normalised();
        Assert.That(values[2].data<float>().ToArray(), Is.EqualTo(images.Image(11).ToArray().Select(level => levels[level])));
    }

    [Test]
    public void More_images_than_it_has_room_for_are_refused() =>
        Assert.That(
            () => new ImageBatch(Synthetic.Images().Train, 2).Fill(Synthetic.Images().Train, [0, 1, 2]),
            Throws.ArgumentException.With.Message.Contains("up to 2 images"));

    [Test]
    public void An_image_of_another_size_is_refused() =>
        Assert.That(() => new ImageBatch(4, 2, GreyLevels.Normalised()).Add(new byte[3], 0), Throws.ArgumentException);
}
