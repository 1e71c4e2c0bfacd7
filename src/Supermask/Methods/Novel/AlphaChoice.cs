namespace Supermask.Methods.Novel;

/// <summary>Gives alpha 1 to the most similar task and 0 to every other (<c>determine_alphas</c>, 3.3.4, Eq. 30-34).</summary>
public static class AlphaChoice
{
    /// <summary>The alphas of a task.</summary>
    /// <param name="similarities">Cosines of each batch norm, <c>[norms][tasks, tasks]</c>.</param>
    /// <param name="task">The task to be learned.</param>
    /// <param name="layers">Number of masked layers.</param>
    /// <param name="options">Readings of candidates, first task and layers (A14, A15, A17).</param>
    /// <returns>Alphas, <c>[layers][tasks]</c>; all 0 where a layer has none.</returns>
    public static IReadOnlyList<double[]> Determine(
        IReadOnlyList<double[,]> similarities, int task, int layers, NovelMethod options) =>
        [.. Enumerable.Range(0, layers).Select(layer => NormOf(layer, options.Layers) is { } norm && norm < similarities.Count
            ? OfMostSimilar(similarities[norm], task, options)
            : new double[similarities[0].GetLength(0)])];

    private static int? NormOf(int layer, AlphaLayers reading) => reading switch
    {
        AlphaLayers.NormAfterLayer => layer,
        AlphaLayers.NormBeforeLayer => layer > 0 ? layer - 1 : null,
        _ => 0,
    };

    private static double[] OfMostSimilar(double[,] similarity, int task, NovelMethod options)
    {
        var alphas = new double[similarity.GetLength(0)];
        var candidates = Enumerable.Range(0, alphas.Length).Where(other => IsCandidate(other, task, options.Candidates)).ToArray();
        if (candidates.Length > 0)
        {
            alphas[candidates.MaxBy(other => similarity[task, other])] = 1;
        }
        else if (options.FirstTask == FirstTaskAlpha.Itself)
        {
            alphas[task] = 1;
        }

        return alphas;
    }

    private static bool IsCandidate(int other, int task, AlphaCandidates reading) => reading switch
    {
        AlphaCandidates.EarlierTasks => other < task,
        AlphaCandidates.OtherTasks => other != task,
        _ => true,
    };
}
