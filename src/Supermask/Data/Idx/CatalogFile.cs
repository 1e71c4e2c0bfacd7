namespace Supermask.Data;

/// <summary>
/// What one file of a known data set in MNIST's format has to hold. The format, IDX, is described by LeCun, Cortes and Burges on the page
/// of the MNIST database.
/// </summary>
/// <param name="Name">File name without <c>.gz</c>.</param>
/// <param name="HoldsImages">Images, <c>[count, 28, 28]</c>; or else labels, <c>[count]</c>.</param>
/// <param name="Count">Number of images or labels.</param>
/// <param name="Sha256">SHA-256 of the uncompressed content with its header, in lower-case hexadecimal.</param>
public sealed record CatalogFile(string Name, bool HoldsImages, int Count, string Sha256)
{
    /// <summary>File name of the compressed form.</summary>
    public string CompressedName => Name + ".gz";

    /// <summary>What the items are called in a message.</summary>
    public string Items => HoldsImages ? "images" : "labels";

    /// <summary>Length in bytes of the uncompressed content after its header.</summary>
    public int PayloadBytes => Count * (HoldsImages ? Mnist.Pixels : 1);

    /// <summary>Length in bytes of the uncompressed content.</summary>
    public int ContentBytes => IdxHeader.Length(HoldsImages) + PayloadBytes;
}
