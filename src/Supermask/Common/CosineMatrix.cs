using MathNet.Numerics;

namespace Supermask.Common;

/// <summary>How alike vectors are in direction.</summary>
public static class CosineMatrix
{
    /// <summary>The cosine of every vector with every other (Eq. 28), <c>[vectors, vectors]</c>.</summary>
    /// <param name="vectors">Vectors of one length, <c>[vectors][values]</c>.</param>
    public static double[,] Of(IReadOnlyList<double[]> vectors)
    {
        var cosines = new double[vectors.Count, vectors.Count];
        for (var one = 0; one < vectors.Count; one++)
        {
            for (var other = 0; other < vectors.Count; other++)
            {
                cosines[one, other] = 1 - Distance.Cosine(vectors[one], vectors[other]);
            }
        }

        return cosines;
    }
}
