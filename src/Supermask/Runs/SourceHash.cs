using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Supermask.Runs;

/// <summary>Hashes of source files, which the build embeds under names that begin with their group; see Supermask.csproj.</summary>
internal static class SourceHash
{
    private static readonly Assembly Assembly = typeof(SourceHash).Assembly;

    /// <summary>The embedded files of a group, in the order of their names.</summary>
    public static string[] Names(string group) => [.. Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith($"{group}/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>SHA-256 over the names and the texts of a group, whatever their line ends; lower-case hexadecimal.</summary>
    public static string Of(string group)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names(group))
        {
            using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
            hash.AppendData(Encoding.UTF8.GetBytes(name + '\n' + reader.ReadToEnd().ReplaceLineEndings("\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
