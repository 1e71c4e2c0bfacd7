using System.Numerics;
using System.Runtime.Intrinsics;
using Supermask.Tasks;

namespace Supermask.Networks.Fast;

/// <summary>A factor and the row of a matrix that it belongs to.</summary>
/// <param name="Offset">Where the row starts, in vectors.</param>
/// <param name="Factor">The factor.</param>
internal readonly record struct SparseEntry(int Offset, float Factor);

/// <summary>
/// A batch as black images and what is not black in them: four fifths of MNIST's pixels are black, and what they add to a
/// product is the same for every image. An entry holds how far a pixel lies from black.
/// </summary>
/// <param name="inputs">Pixels of an image.</param>
/// <param name="capacity">The most images of a batch.</param>
internal sealed class SparseImages(int inputs, int capacity)
{
    /// <summary>
    /// Pixels of a group. The weights that a group of pixels meets in one panel stay in the first cache while all images
    /// pass over them.
    /// </summary>
    private const int GroupSize = 96;

    private readonly SparseEntry[] entries = GC.AllocateUninitializedArray<SparseEntry>(inputs * capacity);
    private readonly int[] starts = new int[(capacity * GroupsOf(inputs)) + 1];
    private readonly float[] fromBlack = new float[byte.MaxValue + 1];
    private int filled;

    /// <summary>Pixels of an image.</summary>
    public int Inputs => inputs;

    /// <summary>Number of images.</summary>
    public int Count { get; private set; }

    /// <summary>Number of groups of pixels.</summary>
    public int Groups => GroupsOf(inputs);

    /// <summary>What the network sees in place of black.</summary>
    public float Black { get; private set; }

    /// <summary>The entries of an image in one group of pixels.</summary>
    public ReadOnlySpan<SparseEntry> Of(int image, int group)
    {
        var at = (image * Groups) + group;
        return entries.AsSpan(starts[at]..starts[at + 1]);
    }

    /// <summary>All entries of an image.</summary>
    public ReadOnlySpan<SparseEntry> Of(int image) => entries.AsSpan(starts[image * Groups]..starts[(image + 1) * Groups]);

    /// <summary>Takes a batch in place of the one before.</summary>
    /// <exception cref="ArgumentException">The batch has more images than this has room for, or of another size.</exception>
    public void Fill(ImageBatch batch)
    {
        if (batch.Count > capacity || batch.Inputs != inputs)
        {
            throw new ArgumentException(
                $"There is room for {capacity} images of {inputs} pixels; the batch has {batch.Count} of {batch.Inputs}. "
                + "Likely cause: a batch larger than the batch size of the training options.");
        }

        (Count, Black, filled) = (batch.Count, batch.Levels[0], 0);
        for (var level = 0; level < fromBlack.Length; level++)
        {
            fromBlack[level] = batch.Levels[level] - Black;
        }

        for (var image = 0; image < Count; image++)
        {
            var pixels = batch.Image(image);
            for (var group = 0; group < Groups; group++)
            {
                starts[(image * Groups) + group] = filled;
                AddAll(pixels[..Math.Min(inputs, (group + 1) * GroupSize)], group * GroupSize);
            }
        }

        starts[Count * Groups] = filled;
    }

    private static int GroupsOf(int inputs) => (inputs + GroupSize - 1) / GroupSize;

    private void AddAll(ReadOnlySpan<byte> pixels, int from)
    {
        for (; from + Vector256<byte>.Count <= pixels.Length; from += Vector256<byte>.Count)
        {
            var black = Vector256.Equals(Vector256.Create(pixels.Slice(from, Vector256<byte>.Count)), Vector256<byte>.Zero);
            for (var left = ~black.ExtractMostSignificantBits(); left != 0; left &= left - 1)
            {
                var pixel = from + BitOperations.TrailingZeroCount(left);
                Add(pixel, pixels[pixel]);
            }
        }

        for (; from < pixels.Length; from++)
        {
            if (pixels[from] != 0)
            {
                Add(from, pixels[from]);
            }
        }
    }

    private void Add(int pixel, byte level) =>
        entries[filled++] = new SparseEntry(pixel * Panels.VectorsPerRow, fromBlack[level]);
}
