using System.Security.Cryptography;
using System.Text;

namespace Supermask.Data;

/// <summary>
/// The training images of a data set as a data set of their own, the last sixth of which tests: what is chosen by it has seen no
/// test image.
/// </summary>
public static class TrainingImagesAlone
{
    private const int Parts = 6;

    /// <summary>The data set of them.</summary>
    /// <param name="data">The images, in the order of its files, in which classes are mixed.</param>
    public static Dataset Of(Dataset data)
    {
        var learned = data.Train.Count - (data.Train.Count / Parts);
        return data with
        {
            Name = $"the training images of {data.Name}",
            Train = data.Train.Select([.. Enumerable.Range(0, learned)]),
            Test = data.Train.Select([.. Enumerable.Range(learned, data.Train.Count - learned)]),
            Checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"the first {learned} training images of {data.Checksum}, tested by the others"))),
        };
    }
}
