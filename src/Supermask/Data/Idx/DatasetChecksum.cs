using System.Security.Cryptography;

namespace Supermask.Data;

/// <summary>One checksum for a whole data set, by which runs on different data are told apart.</summary>
public static class DatasetChecksum
{
    /// <summary>
    /// SHA-256 over the four uncompressed IDX files one after the other: training images, training labels, test images,
    /// test labels. Lower-case hexadecimal.
    /// </summary>
    public static string Of(ImageSet train, ImageSet test)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var set in new[] { train, test })
        {
            hash.AppendData(IdxHeader.WriteImages(set.Count, set.Shape));
            hash.AppendData(set.Pixels);
            hash.AppendData(IdxHeader.Write(images: false, set.Count));
            hash.AppendData(set.Labels);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
