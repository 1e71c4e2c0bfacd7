namespace Supermask.Data;

/// <summary>
/// Images and their labels, as the bytes that the files hold.
/// </summary>
/// <param name="Pixels">Grey levels 0 to 255, <c>[count, channels, height, width]</c>, image after image.</param>
/// <param name="Labels">The class of each image, from 0, <c>[count]</c>.</param>
/// <remarks>
/// To change images or labels and keep their shape and classes, write <c>images with { Pixels = … }</c>.
/// </remarks>
public sealed record ImageSet(byte[] Pixels, byte[] Labels)
{
    /// <summary>The size of every image: that of MNIST unless it is told.</summary>
    public ImageShape Shape { get; init; } = Mnist.Shape;

    /// <summary>Number of classes: that of MNIST unless it is told.</summary>
    public int Classes { get; init; } = Mnist.Classes;

    /// <summary>Number of images.</summary>
    public int Count => Labels.Length;

    /// <summary>The grey levels of one image, <c>[channels * height * width]</c>.</summary>
    public ReadOnlySpan<byte> Image(int index) => Pixels.AsSpan(index * Shape.Values, Shape.Values);

    /// <summary>Some of the images with their labels, in this order.</summary>
    /// <param name="rows">Positions in this set.</param>
    public ImageSet Select(IReadOnlyList<int> rows)
    {
        var pixels = new byte[rows.Count * Shape.Values];
        for (var row = 0; row < rows.Count; row++)
        {
            Image(rows[row]).CopyTo(pixels.AsSpan(row * Shape.Values));
        }

        return this with { Pixels = pixels, Labels = [.. rows.Select(row => Labels[row])] };
    }

    /// <summary>How many images each class has, <c>[classes]</c> (Table 1).</summary>
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
