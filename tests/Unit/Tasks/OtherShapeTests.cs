using CsCheck;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Tasks;

namespace Supermask.Unit.Tasks;

/// <summary>Tasks made of images of any size.</summary>
public sealed class OtherShapeTests
{
    private static readonly Gen<ImageShape> Shapes = Gen.Select(
        Gen.Int[1, 3], Gen.Int[2, 12], Gen.Int[2, 12], (channels, height, width) => new ImageShape(channels, height, width));

    private static readonly Gen<ImageSet> Images = Shapes.SelectMany(shape => Gen.Byte.Array[2 * shape.Values]
        .Select(pixels => new ImageSet(pixels, [0, 1]) { Shape = shape, Classes = 2 }));

    [Test]
    public void Every_variant_keeps_shape_classes_and_labels() => Images.Sample(images =>
    {
        foreach (var variant in TaskVariants.Names.Select(TaskVariants.Named))
        {
            var made = variant.Apply(0, images);
            Assert.That((made.Shape, made.Classes, made.Pixels.Length), Is.EqualTo((images.Shape, images.Classes, images.Pixels.Length)), variant.Name);
            Assert.That(made.Labels, Is.EqualTo(variant.Labels(0, images)), variant.Name);
        }
    }, iter: 50);

    [Test]
    public void A_permutation_moves_every_value_of_an_image() => Images.Sample(images =>
    {
        var made = new PermutedTasks().Apply(3, images);
        Assert.That(made.Image(1).ToArray().Order(), Is.EqualTo(images.Image(1).ToArray().Order()));
    }, iter: 50);

    [TestCase(false)]
    [TestCase(true)]
    public void Half_a_turn_turns_each_channel_about(bool isBilinear) => Images.Sample(images =>
    {
        var rotation = new Rotation(images.Shape, 180);
        var turned = isBilinear ? rotation.Bilinear(images) : rotation.Nearest().Apply(images);
        var expected = images.Pixels.Chunk(images.Shape.Pixels).SelectMany(channel => channel.Reverse());
        Assert.That(turned.Pixels, Is.EqualTo(expected));
    }, iter: 50);
}
