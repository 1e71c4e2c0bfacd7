using Supermask.Common;

namespace Supermask.Data.StandIn;

/// <summary>How many images of each digit a set has (Table 1), and in which order they come.</summary>
internal static class ClassShares
{
    /// <summary>Images of each digit among MNIST's 60,000 training images.</summary>
    public static readonly IReadOnlyList<int> Train = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949];

    /// <summary>Images of each digit among MNIST's 10,000 test images.</summary>
    public static readonly IReadOnlyList<int> Test = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009];

    /// <summary>Labels in random order, <c>[count]</c>, each digit's share as near as whole numbers allow.</summary>
    public static byte[] Labels(IReadOnlyList<int> shares, int count, CounterRandom random)
    {
        var counts = Scale(shares, count);
        var labels = Enumerable.Range(0, shares.Count)
            .SelectMany(digit => Enumerable.Repeat((byte)digit, counts[digit]))
            .ToArray();
        for (var last = labels.Length - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (labels[last], labels[other]) = (labels[other], labels[last]);
        }

        return labels;
    }

    /// <summary>Scales shares to a sum; what rounding down leaves goes to the largest remainders.</summary>
    private static int[] Scale(IReadOnlyList<int> shares, int count)
    {
        var sum = shares.Sum();
        var counts = shares.Select(share => (int)((long)share * count / sum)).ToArray();
        var byRemainder = Enumerable.Range(0, shares.Count)
            .OrderByDescending(digit => (long)shares[digit] * count % sum)
            .ThenBy(digit => digit);
        foreach (var digit in byRemainder.Take(count - counts.Sum()))
        {
            counts[digit]++;
        }

        return counts;
    }
}
