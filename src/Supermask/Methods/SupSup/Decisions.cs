namespace Supermask.Methods.SupSup;

/// <summary>Which images one decision about their task stands for.</summary>
/// <remarks>
/// SupSup decides once for each batch of 128 and mostly from its first image; with 1 and 1 every image decides for itself.
/// </remarks>
public sealed record Decisions
{
    /// <summary>Images that a decision stands for: 128. The last decision on a test set takes what is left.</summary>
    public int Images { get; init; } = 128;

    /// <summary>How many of them, the first ones, it is taken from: by default all of them.</summary>
    public int Deciding { get; init; } = 128;

    /// <summary>Everything that is wrong with these options, one sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (Deciding < 1)
        {
            yield return $"a decision was to be taken from {Deciding} images; it takes at least 1";
        }

        if (Deciding > Images)
        {
            yield return $"a decision was to be taken from {Deciding} images and to stand for {Images}; it cannot take more than it stands for";
        }
    }

    /// <summary>The images of each decision, in the order in which they are taken.</summary>
    /// <param name="order">All images in that order.</param>
    /// <param name="least">The fewest that can decide; fewer at the end go with the decision before.</param>
    public IEnumerable<int[]> Of(int[] order, int least)
    {
        var decisions = order.Chunk(Images).ToList();
        if (decisions.Count > 1 && decisions[^1].Length < least)
        {
            decisions[^2] = [.. decisions[^2], .. decisions[^1]];
            decisions.RemoveAt(decisions.Count - 1);
        }

        return decisions;
    }
}
