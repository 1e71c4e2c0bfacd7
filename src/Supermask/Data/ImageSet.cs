namespace Supermask.Data;

/// <summary>
/// Greyscale images and their labels, as the bytes that the files hold.
/// </summary>
/// <param name="Pixels">Grey levels 0 to 255, <c>[count, 28, 28]</c> in row order, image after image.</param>
/// <param name="Labels">The digit of each image, 0 to 9, <c>[count]</c>.</param>
public sealed record ImageSet(byte[] Pixels, byte[] Labels)
{
    /// <summary>Pixels along one side of an image.</summary>
    public const int Side = 28;

    /// <summary>Pixels of one image: 784.</summary>
    public const int PixelsPerImage = Side * Side;

    /// <summary>Number of classes.</summary>
    public const int Classes = 10;

    /// <summary>Number of images.</summary>
    public int Count => Labels.Length;

    /// <summary>The grey levels of one image, <c>[784]</c>.</summary>
    public ReadOnlySpan<byte> Image(int index) => Pixels.AsSpan(index * PixelsPerImage, PixelsPerImage);

    /// <summary>How many images each digit has, <c>[10]</c> (Table 1).</summary>
    public int[] ClassCounts()
    {
        var counts = new int[Classes];
        foreach (var label in Labels)
        {
            counts[label]++;
        }

        return counts;
    }
}
