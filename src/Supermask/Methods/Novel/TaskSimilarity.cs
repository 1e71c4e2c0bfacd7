using Supermask.Common;

namespace Supermask.Methods.Novel;

/// <summary>How similar tasks are by the means that batch norm keeps of them (3.3.3).</summary>
public static class TaskSimilarity
{
    /// <summary>
    /// The similarity of the classic approach (<c>calculate_task_similarityE1</c>, Eq. 26-28): by the first batch norm.
    /// </summary>
    /// <param name="means">Kept means, <c>[tasks][norms][hidden]</c>.</param>
    /// <param name="options">Readings of the diagonal and of the means (A16, A19).</param>
    /// <returns>Cosines, <c>[tasks, tasks]</c>.</returns>
    public static double[,] OfFirstNorm(IReadOnlyList<float[][]> means, NovelMethod options) => OfNorm(means, 0, options);

    /// <summary>
    /// The similarities of the novel approach (<c>calculate_task_similarityE2</c>, Eq. 29), a matrix for each batch norm.
    /// </summary>
    /// <param name="means">Kept means, <c>[tasks][norms][hidden]</c>.</param>
    /// <param name="options">Readings of the diagonal and of the means (A16, A19).</param>
    /// <returns>Cosines, <c>[norms][tasks, tasks]</c>.</returns>
    public static IReadOnlyList<double[,]> OfEachNorm(IReadOnlyList<float[][]> means, NovelMethod options) =>
        [.. Enumerable.Range(0, means[0].Length).Select(norm => OfNorm(means, norm, options))];

    private static double[,] OfNorm(IReadOnlyList<float[][]> means, int norm, NovelMethod options)
    {
        var similarity = CosineMatrix.Of([.. means.Select(task => Compared(task[norm], options.Means))]);
        for (var task = 0; options.SelfSimilarity == SelfSimilarity.Zero && task < means.Count; task++)
        {
            similarity[task, task] = 0;
        }

        return similarity;
    }

    private static double[] Compared(float[] means, ComparedMeans reading) => reading == ComparedMeans.Vectors
        ? [.. means.Select(mean => (double)mean)]
        : [means.Average(mean => (double)mean)];
}
