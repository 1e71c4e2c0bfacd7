using CsCheck;
using NUnit.Framework;
using SkiaSharp;
using Supermask.Data;
using Supermask.Papers.Tiba2023.SavedImages;

namespace Supermask.Unit.Papers.Tiba2023;

/// <summary>JPEG files with the Huffman tables of the standard in place of those made for the image.</summary>
public sealed class StandardCodingTests
{
    // 2 start, 18 JFIF, 69 quantisation, 13 frame, 33 and 183 Huffman tables, 10 scan header.
    private const int BytesBeforeScan = 328;

    // A middle grey has no coefficient but 0: 16 blocks of 00 (no change of DC) and 1010 (end of block).
    [Test]
    public void A_flat_grey_image_is_coded_as_by_hand() =>
        Assert.That(ScanOf(Flat(128)), Is.EqualTo(Convert.FromHexString("28A28A28A28A28A28A28A28A")));

    // The DC of black is -1024 in steps of 8, that is -128: 111110 (eight bits follow) and 01111111. Then fifteen blocks
    // like those above, and four ones that fill the last byte.
    [Test]
    public void A_black_image_is_coded_as_by_hand() =>
        Assert.That(ScanOf(Flat(0)), Is.EqualTo(Convert.FromHexString("F9FE8A28A28A28A28A28A28A28AF")));

    [Test]
    public void The_file_shows_the_same_pixels() => Images().Sample(pixels =>
    {
        var file = SavedImage.Optimised(pixels);
        var standard = SavedImage.Standard(file);
        Assert.That(Pixels(standard), Is.EqualTo(Pixels(file)));
        Assert.That(SavedImage.Standard(standard), Is.EqualTo(standard), "coded once more it stays as it is");
    });

    [Test]
    public void Black_and_white_noise_needs_every_kind_of_code()
    {
        var noise = new byte[Mnist.Pixels];
        new Random(1).NextBytes(noise);
        noise = [.. noise.Select(grey => grey < 128 ? byte.MinValue : byte.MaxValue)];
        var file = SavedImage.Optimised(noise);
        var standard = SavedImage.Standard(file);
        Assert.That(Pixels(standard), Is.EqualTo(Pixels(file)));
        Assert.That(ScanOf(noise).AsSpan().IndexOf([(byte)0xFF, (byte)0x00]), Is.Not.Negative, "no byte was stuffed");
    }

    [Test]
    public void A_file_that_is_cut_or_none_is_refused()
    {
        var file = SavedImage.Optimised(Flat(10));
        byte[] cutWithin = [.. file[..^4], 0xFF, 0xD9];
        foreach (var broken in new[] { [], file[..1], file[..40], file[..^2], file[..^6], cutWithin, Flat(1) })
        {
            Assert.That(() => SavedImage.Standard(broken), Throws.InstanceOf<InvalidDataException>());
        }
    }

    private static Gen<byte[]> Images() => Gen.Select(
        Gen.Byte.Array[Mnist.Pixels], Gen.Int[1, 28], (noise, coarseness) => (byte[])
        [
            .. Enumerable.Range(0, Mnist.Pixels).Select(pixel =>
                noise[(pixel / Mnist.Side / coarseness * Mnist.Side) + (pixel % Mnist.Side / coarseness)]),
        ]);

    private static byte[] Flat(byte grey) => [.. Enumerable.Repeat(grey, Mnist.Pixels)];

    private static byte[] ScanOf(byte[] pixels) =>
        SavedImage.Standard(SavedImage.Optimised(pixels))[BytesBeforeScan..^2];

    private static byte[] Pixels(byte[] file)
    {
        using var picture = SKBitmap.Decode(file);
        Assert.That((picture.Width, picture.Height), Is.EqualTo((Mnist.Side, Mnist.Side)));
        return [.. picture.Pixels.Select(pixel => pixel.Red)];
    }
}
