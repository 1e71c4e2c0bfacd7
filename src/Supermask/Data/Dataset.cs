namespace Supermask.Data;

/// <summary>
/// A training and a test set with their origin. The dissertation calls the test set the validation set (3.4.1).
/// </summary>
/// <param name="Name">What the data is called wherever a number drawn from it is shown.</param>
/// <param name="IsStandIn">True when the images are drawn digits and not MNIST: nothing measured on them counts
/// as evidence for or against a claim about MNIST.</param>
/// <param name="Train">Training images.</param>
/// <param name="Test">Test images; they select nothing.</param>
/// <param name="Checksum">SHA-256 over the content of both sets, in lower-case hexadecimal.</param>
/// <param name="Origin">Where the data was found: a folder, or how it was made.</param>
public sealed record Dataset(
    string Name, bool IsStandIn, ImageSet Train, ImageSet Test, string Checksum, string Origin)
{
    /// <summary>The size of every image.</summary>
    public ImageShape Shape => Train.Shape;
}
