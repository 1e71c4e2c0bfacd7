using System.Text.RegularExpressions;

namespace Supermask.Data.Sources;

/// <summary>The names that unpackers, browsers and other copies of MNIST, and of sets in its form, give the four files.</summary>
internal static partial class UsualNames
{
    /// <summary>
    /// Whether a name is that of the file, but for how it is spelled: <c>train-images.idx3-ubyte</c>,
    /// <c>Train_Images-IDX3-ubyte.GZ</c>, <c>train-images-idx3-ubyte (1).gz</c>, <c>train-images.bin</c>.
    /// </summary>
    public static bool IsSpelled(string name, CatalogFile file) => Plain(name) == Plain(file.Name);

    /// <summary>Whether a name sounds as if a set in MNIST's form, or a part of it, were in the file.</summary>
    public static bool SoundsLikeMnist(string name) => Words().IsMatch(name);

    /// <summary>Whether a name begins with that of the data set, where Fashion-MNIST and others have theirs before it.</summary>
    public static bool IsCalled(string name, DataSource source) => name.StartsWith(source.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of a part of any data set: <c>emnist-letters-test-images-idx3-ubyte.gz</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="part">train or test.</param>
    /// <param name="items">image or label.</param>
    public static bool IsPart(string name, string part, string items)
    {
        bool Has(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
        return Has(items) && (Has(part) || (part == "test" && Has("t10k")));
    }

    // What all ways of spelling share: the set, and images or labels.
    private static string Plain(string name)
    {
        var letters = Separators().Replace(Endings().Replace(name.ToLowerInvariant(), ""), "");
        var core = letters.Replace("idx3", "", StringComparison.Ordinal).Replace("idx1", "", StringComparison.Ordinal)
            .Replace("ubyte", "", StringComparison.Ordinal);
        return core.StartsWith("test", StringComparison.Ordinal) ? $"t10k{core["test".Length..]}" : core;
    }

    [GeneratedRegex(@"(\.(gz|gzip|z|bin|dat|idx|txt)|\s*\(\d+\))+$")]
    private static partial Regex Endings();

    [GeneratedRegex(@"[^a-z0-9]|\(\d+\)")]
    private static partial Regex Separators();

    [GeneratedRegex("mnist|idx[13]|ubyte|t10k|(train|test).*(image|label)|(image|label).*(train|test)", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
