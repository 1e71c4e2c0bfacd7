namespace Supermask.Data;

/// <summary>
/// The four files of a data set in MNIST's format.
/// </summary>
/// <param name="TrainImages">Training images.</param>
/// <param name="TrainLabels">Training labels.</param>
/// <param name="TestImages">Test images.</param>
/// <param name="TestLabels">Test labels.</param>
public sealed record IdxCatalog(
    CatalogFile TrainImages, CatalogFile TrainLabels, CatalogFile TestImages, CatalogFile TestLabels)
{
    /// <summary>
    /// The four files as MNIST names them, 60,000 and 10,000 of 28 x 28 pixels. Checksums are those of the uncompressed
    /// content, since the compressed form differs between mirrors and copies.
    /// </summary>
    public static IdxCatalog LikeMnist(string trainImages, string trainLabels, string testImages, string testLabels) => new(
        new CatalogFile("train-images-idx3-ubyte", true, 60_000, trainImages),
        new CatalogFile("train-labels-idx1-ubyte", false, 60_000, trainLabels),
        new CatalogFile("t10k-images-idx3-ubyte", true, 10_000, testImages),
        new CatalogFile("t10k-labels-idx1-ubyte", false, 10_000, testLabels));

    /// <summary>The four files in the order in which they are listed, fetched and hashed.</summary>
    public IReadOnlyList<CatalogFile> Files => [TrainImages, TrainLabels, TestImages, TestLabels];
}
