using static TorchSharp.torch;

namespace Supermask.Methods.Exssnet;

/// <summary>
/// How well features tell classes apart: the share of images whose class is that of most of their nearest neighbours, the first
/// 66 % of the images being the neighbours and the others being asked.
/// </summary>
internal static class NeighbourVote
{
    private const double Known = 0.66;

    // Distances of so many images at a time fit into memory.
    private const int AskedAtOnce = 500;

    /// <summary>The share of the asked images that is classified right.</summary>
    /// <param name="features">A row of features for each image, <c>[images, features]</c>.</param>
    /// <param name="labels">The class of each, <c>[images]</c>.</param>
    /// <param name="neighbours">Neighbours that vote; of classes with as many votes the first one wins.</param>
    public static double Accuracy(Tensor features, byte[] labels, int neighbours)
    {
        using var _ = no_grad();
        var known = (int)(Known * labels.Length);
        var asked = labels.Length - known;
        if (known == 0 || asked == 0)
        {
            return 0;
        }

        using var scope = NewDisposeScope();
        var places = features.narrow(0, 0, known);
        var right = 0;
        for (var from = 0; from < asked; from += AskedAtOnce)
        {
            using var inner = NewDisposeScope();
            var count = Math.Min(AskedAtOnce, asked - from);
            var distances = cdist(features.narrow(0, known + from, count), places);
            var nearest = distances.topk(Math.Min(neighbours, known), largest: false, sorted: false).indexes.data<long>().ToArray();
            right += nearest.Chunk(nearest.Length / count).Index()
                .Count(each => ClassOf(each.Item.Select(place => labels[place])) == labels[known + from + each.Index]);
        }

        return (double)right / asked;
    }

    private static byte ClassOf(IEnumerable<byte> votes) =>
        votes.GroupBy(vote => vote).OrderByDescending(each => each.Count()).ThenBy(each => each.Key).First().Key;
}
