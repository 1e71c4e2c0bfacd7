namespace Supermask.Methods.HopSupSup;

/// <summary>Test images in batches that have statistics.</summary>
internal static class TestBatches
{
    /// <summary>The batches of an order; a single image that is left over goes with those before it.</summary>
    /// <param name="order">Positions of images.</param>
    /// <param name="size">Images a batch.</param>
    public static IReadOnlyList<int[]> Of(IEnumerable<int> order, int size)
    {
        var batches = order.Chunk(size).ToList();
        if (batches.Count > 1 && batches[^1].Length == 1)
        {
            batches[^2] = [.. batches[^2], .. batches[^1]];
            batches.RemoveAt(batches.Count - 1);
        }

        return batches;
    }
}
