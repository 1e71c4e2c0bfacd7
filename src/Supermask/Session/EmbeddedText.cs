using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Supermask.Session;

/// <summary>Texts that the build embeds under names that begin with their group; see Supermask.csproj.</summary>
internal static class EmbeddedText
{
    private static readonly Assembly Assembly = typeof(EmbeddedText).Assembly;

    /// <summary>SHA-256 over the names and the texts of a group, whatever their line ends; lower-case hexadecimal.</summary>
    public static string HashOf(string group)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var names = Assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{group}/", StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
            hash.AppendData(Encoding.UTF8.GetBytes(name + '\n' + reader.ReadToEnd().ReplaceLineEndings("\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
