using TorchSharp;

namespace Supermask.Tasks;

/// <summary>
/// The permutations of NumPy's legacy interface: <c>numpy.random.seed(s)</c>, then <c>numpy.random.permutation(n)</c>.
/// </summary>
/// <remarks>
/// NumPy's and torch's generators are the same 32-bit Mersenne Twister seeded the same way (MT19937, Matsumoto and
/// Nishimura 1998), so torch supplies the words; what is done with them here, a Fisher-Yates shuffle from the end that
/// rejects masked words above the bound, is NumPy's (<c>legacy_seeding</c>, <c>random_interval</c>).
/// </remarks>
public static class NumpyPermutation
{
    // Torch draws a word for a range below 2^28 and keeps the remainder: with 2^16 the low 16 bits.
    private const int WordBits = 16;
    private const int BlockOfWords = 4096;

    /// <summary>A permutation of 0 to <paramref name="length"/> - 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1 or above 65,536.</exception>
    public static int[] Of(uint seed, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, 1 << WordBits);
        var permutation = Enumerable.Range(0, length).ToArray();
        using var words = Words(seed).GetEnumerator();
        for (var last = length - 1; last > 0; last--)
        {
            var other = UpTo(last, words);
            (permutation[last], permutation[other]) = (permutation[other], permutation[last]);
        }

        return permutation;
    }

    private static int UpTo(int bound, IEnumerator<long> words)
    {
        var mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)bound + 1) - 1;
        int value;
        do
        {
            words.MoveNext();
            value = (int)words.Current & mask;
        }
        while (value > bound);
        return value;
    }

    private static IEnumerable<long> Words(uint seed)
    {
        using var generator = new torch.Generator(seed);
        while (true)
        {
            using var block = torch.randint(0, 1 << WordBits, [BlockOfWords], torch.int64, generator: generator);
            foreach (var word in block.data<long>().ToArray())
            {
                yield return word;
            }
        }
    }
}
