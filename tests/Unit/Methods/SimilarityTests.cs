using NUnit.Framework;
using Supermask.Methods.Novel;

namespace Supermask.Unit.Methods;

public sealed class SimilarityTests
{
    private static readonly NovelMethod Defaults = new();

    // Two batch norms with two units, four tasks. First norm: tasks 0 and 2 point the same way, task 1 across, task 3
    // the other way. Second norm: task 3 points as task 1.
    private static readonly float[][][] Means =
    [
        [[1, 0], [1, 0]],
        [[0, 2], [0, 1]],
        [[3, 0], [1, 1]],
        [[-1, 0], [0, 5]],
    ];

    [Test]
    public void The_classic_similarity_is_the_cosine_of_the_first_norms_means()
    {
        var similarity = TaskSimilarity.OfFirstNorm(Means, Defaults);
        Assert.That(Row(similarity, 0), Is.EqualTo(new[] { 1.0, 0, 1, -1 }).Within(1e-12));
        Assert.That(Row(similarity, 2), Is.EqualTo(new[] { 1.0, 0, 1, -1 }).Within(1e-12));
    }

    [Test]
    public void The_novel_similarity_has_a_matrix_for_each_norm()
    {
        var similarities = TaskSimilarity.OfEachNorm(Means, Defaults);
        Assert.That(similarities, Has.Count.EqualTo(2));
        Assert.That(similarities[0], Is.EqualTo(TaskSimilarity.OfFirstNorm(Means, Defaults)));
        Assert.That(Row(similarities[1], 2), Is.EqualTo(new[] { Math.Sqrt(0.5), Math.Sqrt(0.5), 1, Math.Sqrt(0.5) }).Within(1e-12));
    }

    [Test]
    public void The_diagonal_can_be_left_at_0() => Assert.That(
        Row(TaskSimilarity.OfFirstNorm(Means, Defaults with { SelfSimilarity = SelfSimilarity.Zero }), 2),
        Is.EqualTo(new[] { 1.0, 0, 0, -1 }).Within(1e-12));

    [Test]
    public void Means_read_as_one_number_are_alike_or_opposite() => Assert.That(
        Row(TaskSimilarity.OfFirstNorm(Means, Defaults with { Means = ComparedMeans.Numbers }), 0),
        Is.EqualTo(new[] { 1.0, 1, 1, -1 }).Within(1e-12));

    [TestCase(AlphaCandidates.EarlierTasks, 2, 0)]
    [TestCase(AlphaCandidates.EarlierTasks, 3, 1)]
    [TestCase(AlphaCandidates.OtherTasks, 0, 2)]
    [TestCase(AlphaCandidates.AllTasks, 3, 3)]
    public void The_most_similar_candidate_alone_gets_alpha_1(AlphaCandidates candidates, int task, int similar)
    {
        var alphas = Determine(task, Defaults with { Candidates = candidates });
        Assert.That(alphas[0], Is.EqualTo(Only(similar)));
    }

    [TestCase(FirstTaskAlpha.None, -1)]
    [TestCase(FirstTaskAlpha.Itself, 0)]
    public void A_task_without_candidates_follows_its_reading(FirstTaskAlpha reading, int expected) =>
        Assert.That(Determine(0, Defaults with { FirstTask = reading })[0], Is.EqualTo(Only(expected)));

    [TestCase(AlphaLayers.NormAfterLayer, new[] { 1, 1, -1 })]
    [TestCase(AlphaLayers.NormBeforeLayer, new[] { -1, 1, 1 })]
    [TestCase(AlphaLayers.FirstNormForAll, new[] { 1, 1, 1 })]
    public void Layers_take_the_alphas_of_their_norm(AlphaLayers reading, int[] expected) => Assert.That(
        Determine(3, Defaults with { Layers = reading }), Is.EqualTo(expected.Select(Only)));

    [Test]
    public void Each_norm_has_a_most_similar_task_of_its_own()
    {
        float[][][] means = [[[1, 0], [0, 1]], [[0, 1], [1, 0]], [[1, 0], [1, 0]]];
        var alphas = AlphaChoice.Determine(TaskSimilarity.OfEachNorm(means, Defaults), 2, 3, Defaults);
        Assert.That(alphas, Is.EqualTo(new double[][] { [1, 0, 0], [0, 1, 0], [0, 0, 0] }));
    }

    private static IReadOnlyList<double[]> Determine(int task, NovelMethod options) =>
        AlphaChoice.Determine(TaskSimilarity.OfEachNorm(Means, options), task, 3, options);

    private static double[] Only(int task) => [.. Enumerable.Range(0, Means.Length).Select(other => other == task ? 1.0 : 0)];

    private static double[] Row(double[,] matrix, int row) =>
        [.. Enumerable.Range(0, matrix.GetLength(1)).Select(column => matrix[row, column])];
}
