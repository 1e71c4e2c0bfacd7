using NUnit.Framework;
using Supermask.Data;

namespace Supermask.Unit.Data;

/// <summary>What tuning sees: the training images alone, of which the last sixth tests.</summary>
public sealed class TrainingImagesAloneTests
{
    [Test]
    public void No_test_image_is_among_them()
    {
        var images = new ImageSet([.. Enumerable.Range(0, 14 * 4).Select(pixel => (byte)pixel)], [.. Enumerable.Range(0, 14).Select(label => (byte)(label % 10))])
        {
            Shape = new ImageShape(1, 2, 2),
        };
        var test = images with { Pixels = [.. images.Pixels.Select(_ => byte.MaxValue)] };
        var data = new Dataset("digits", IsStandIn: true, images, test, "abc", "here");
        var alone = TrainingImagesAlone.Of(data);
        Assert.That((alone.Train.Count, alone.Test.Count), Is.EqualTo((12, 2)));
        Assert.That(alone.Train.Pixels.Concat(alone.Test.Pixels), Is.EqualTo(images.Pixels), "each once");
        Assert.That(alone.Train.Labels.Concat(alone.Test.Labels), Is.EqualTo(images.Labels));
        Assert.That(alone.Checksum, Has.Length.EqualTo(64).And.Not.EqualTo(TrainingImagesAlone.Of(data with { Checksum = "abd" }).Checksum));
        Assert.That((alone.IsStandIn, alone.Name), Is.EqualTo((true, "the training images of digits")));
    }
}
