namespace Supermask.Data;

/// <summary>
/// The four files of a data set in MNIST's format.
/// </summary>
/// <param name="TrainImages">Training images.</param>
/// <param name="TrainLabels">Training labels.</param>
/// <param name="TestImages">Test images.</param>
/// <param name="TestLabels">Test labels.</param>
public sealed record MnistCatalog(
    MnistFile TrainImages, MnistFile TrainLabels, MnistFile TestImages, MnistFile TestLabels)
{
    /// <summary>
    /// MNIST as its authors published it. Checksums are those of the uncompressed content, since the compressed form
    /// differs between mirrors and copies.
    /// </summary>
    public static MnistCatalog Published { get; } = new(
        new MnistFile("train-images-idx3-ubyte", true, 60_000,
            "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
        new MnistFile("train-labels-idx1-ubyte", false, 60_000,
            "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
        new MnistFile("t10k-images-idx3-ubyte", true, 10_000,
            "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
        new MnistFile("t10k-labels-idx1-ubyte", false, 10_000,
            "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"));

    /// <summary>The four files in the order in which they are listed, fetched and hashed.</summary>
    public IReadOnlyList<MnistFile> Files => [TrainImages, TrainLabels, TestImages, TestLabels];
}
