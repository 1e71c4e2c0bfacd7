using System.Security.Cryptography;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Tasks;
using Supermask.Unit.Data;
using Supermask.Unit.Reference;

namespace Supermask.Unit.Tasks;

public sealed class RotationTests
{
    private static readonly ImageSet Ramp = new([.. Enumerable.Range(0, Mnist.Pixels).Select(i => (byte)(i % 251))], [0]);

    [Test]
    public void A_quarter_turn_moves_every_pixel_counter_clockwise()
    {
        var turned = new Rotation(Mnist.Shape, 90).Nearest().Apply(Ramp);
        for (var row = 0; row < Mnist.Side; row++)
        {
            for (var column = 0; column < Mnist.Side; column++)
            {
                Assert.That(At(turned, row, column), Is.EqualTo(At(Ramp, column, Mnist.Side - 1 - row)));
            }
        }
    }

    [Test]
    public async Task Images_of_MNIST_turn_as_in_Pillow_pixel_by_pixel()
    {
        var test = (await NamedMnist.OpenAsync()).Test;
        var cases = ReferenceFile.Read("rotations.json").GetProperty("cases");
        Assert.That(cases.GetArrayLength(), Is.EqualTo(15));
        foreach (var known in cases.EnumerateArray())
        {
            var image = new ImageSet(test.Image(known.GetProperty("image").GetInt32()).ToArray(), [0]);
            var rotation = new Rotation(Mnist.Shape, known.GetProperty("angle").GetDouble());
            Assert.That(Hash(rotation.Nearest().Apply(image)), Is.EqualTo(known.GetProperty("nearest").GetString()));
            Assert.That(Hash(rotation.Bilinear(image)), Is.EqualTo(known.GetProperty("bilinear").GetString()));
        }
    }

    [TestCase(0)]
    [TestCase(360)]
    [TestCase(-720)]
    public void A_full_turn_changes_nothing(double degrees)
    {
        Assert.That(new Rotation(Mnist.Shape, degrees).Nearest().Apply(Ramp).Pixels, Is.EqualTo(Ramp.Pixels));
        Assert.That(new Rotation(Mnist.Shape, degrees).Bilinear(Ramp).Pixels, Is.EqualTo(Ramp.Pixels));
    }

    [Test]
    public void What_no_pixel_reaches_is_black()
    {
        var turned = new Rotation(Mnist.Shape, 36).Nearest();
        Assert.That(turned.Sources[0], Is.EqualTo(PixelMap.Outside));
        Assert.That(turned.Apply(new ImageSet([.. Enumerable.Repeat((byte)255, 784)], [0])).Pixels[0], Is.Zero);
    }

    [TestCase(Interpolation.Nearest)]
    [TestCase(Interpolation.Bilinear)]
    public void Turned_after_normalising_corners_are_the_grey_that_becomes_nearly_0(Interpolation interpolation)
    {
        var tasks = new RotatedTasks { Interpolation = interpolation, Corners = RotationCorners.MeanGrey };
        var corner = tasks.Apply(1, new ImageSet([.. Enumerable.Repeat((byte)255, 784)], [0])).Pixels[0];
        Assert.That(GreyLevels.Normalised().Select(Math.Abs).Index().MinBy(level => level.Item).Index, Is.EqualTo(corner));
        Assert.That(tasks.Apply(0, Ramp).Pixels, Is.EqualTo(Ramp.Pixels), "nothing comes in where nothing is turned");
    }

    [Test]
    public void Drawn_angles_spread_over_the_circle_and_are_the_same_each_time()
    {
        static double[] Draw() => [.. Enumerable.Range(0, 10).Select(new RotatedTasks { Angles = RotationAngles.Drawn }.Angle)];
        var angles = Draw();
        Assert.That(Draw(), Is.EqualTo(angles));
        Assert.That(angles, Is.Unique.And.All.InRange(0, 360));
        Assert.That(angles.Select(angle => (int)(angle / 120)).Distinct().Count(), Is.EqualTo(3), "each third of the circle has one");
    }

    [Test]
    public void Neighbours_on_the_circle_are_related()
    {
        var tasks = new RotatedTasks();
        Assert.That(tasks.AreRelated(0, 9));
        Assert.That(tasks.AreRelated(3, 4));
        Assert.That(tasks.AreRelated(0, 5), Is.False);
    }

    private static string Hash(ImageSet images) => Convert.ToHexStringLower(SHA256.HashData(images.Pixels));

    private static byte At(ImageSet images, int row, int column) => images.Pixels[(row * Mnist.Side) + column];
}
