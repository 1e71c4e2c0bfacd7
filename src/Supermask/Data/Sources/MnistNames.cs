using System.Text.RegularExpressions;

namespace Supermask.Data.Sources;

/// <summary>The names that unpackers, browsers and other copies of MNIST give its four files.</summary>
internal static partial class MnistNames
{
    /// <summary>
    /// Whether a name is that of the file, but for how it is spelled: <c>train-images.idx3-ubyte</c>,
    /// <c>Train_Images-IDX3-ubyte.GZ</c>, <c>train-images-idx3-ubyte (1).gz</c>, <c>train-images.bin</c>.
    /// </summary>
    public static bool IsSpelled(string name, MnistFile file) => Plain(name) == Plain(file.Name);

    /// <summary>Whether a name sounds as if MNIST, or a part of it, were in the file.</summary>
    public static bool SoundsLikeMnist(string name) => Words().IsMatch(name);

    /// <summary>Whether a name begins with that of the data set, where Fashion-MNIST and others have theirs before it.</summary>
    public static bool IsCalledMnist(string name) => name.StartsWith("mnist", StringComparison.OrdinalIgnoreCase);

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
