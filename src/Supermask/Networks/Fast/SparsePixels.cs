namespace Supermask.Networks.Fast;

/// <summary>The entries of a batch once more, listed by pixel: which images are not black there.</summary>
/// <param name="inputs">Pixels of an image.</param>
/// <param name="capacity">The most images of a batch.</param>
internal sealed class SparsePixels(int inputs, int capacity)
{
    private readonly SparseEntry[] entries = GC.AllocateUninitializedArray<SparseEntry>(inputs * capacity);
    private readonly int[] counts = new int[inputs];

    /// <summary>The images that are not black at a pixel.</summary>
    public ReadOnlySpan<SparseEntry> Of(int pixel) => entries.AsSpan(pixel * capacity, counts[pixel]);

    /// <summary>Takes a batch in place of the one before.</summary>
    /// <param name="images">The batch.</param>
    /// <param name="vectorsOfImage">Vectors from one image's row to the next in the matrix that the entries will meet.</param>
    public void Fill(SparseImages images, int vectorsOfImage)
    {
        Array.Clear(counts);
        for (var image = 0; image < images.Count; image++)
        {
            var row = image * vectorsOfImage;
            foreach (var entry in images.Of(image))
            {
                var pixel = entry.Offset / Panels.VectorsPerRow;
                entries[(pixel * capacity) + counts[pixel]++] = new SparseEntry(row, entry.Factor);
            }
        }
    }
}
