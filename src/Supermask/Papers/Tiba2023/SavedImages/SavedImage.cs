using System.Runtime.InteropServices;
using SkiaSharp;
using Supermask.Data;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.SavedImages;

/// <summary>
/// A training image as the dissertation saved it: the normalised tensor, brought back to bytes and written as a
/// greyscale JPEG at quality 75 (3.4.3; A26).
/// </summary>
public static class SavedImage
{
    /// <summary>Pillow's default.</summary>
    public const int Quality = 75;

    /// <summary>
    /// What each grey level becomes, <c>[256]</c>: normalised, times 255, cut to a whole number and wrapped around to a
    /// byte, as torchvision's ToPILImage does with a tensor that it takes to lie between 0 and 1.
    /// </summary>
    public static byte[] BytesOfGreys() => [.. GreyLevels.Normalised().Select(Wrapped)];

    /// <summary>The file that Skia writes, with Huffman tables made for the image.</summary>
    /// <param name="pixels">Grey levels as they are saved, <c>[784]</c>.</param>
    public static byte[] Optimised(byte[] pixels)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Mnist.Side, Mnist.Side, SKColorType.Gray8, SKAlphaType.Opaque));
        for (var row = 0; row < Mnist.Side; row++)
        {
            Marshal.Copy(pixels, row * Mnist.Side, bitmap.GetPixels() + (row * bitmap.RowBytes), Mnist.Side);
        }

        using var file = bitmap.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return file.ToArray();
    }

    /// <summary>The same image with JPEG's own Huffman tables, as libjpeg writes it unless asked to optimise.</summary>
    /// <param name="file">A file of <see cref="Optimised"/>.</param>
    public static byte[] Standard(byte[] file) => StandardCoding.Rewrite(file);

    private static byte Wrapped(float value) => unchecked((byte)(int)(value * byte.MaxValue));
}
