using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Supermask.Reporting;

/// <summary>Names of files and links from ids that may hold anything.</summary>
public static partial class FileNames
{
    private const int LongestKept = 100;
    private const int HashDigits = 8;

    /// <summary>
    /// The id where it is plain; otherwise its plain beginning and a hash, so that two ids share no name and no name leads
    /// out of its folder.
    /// </summary>
    public static string Safe(string id)
    {
        if (Plain().IsMatch(id))
        {
            return id;
        }

        var plain = NotPlain().Replace(id, "-");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashDigits];
        return $"id-{plain[..Math.Min(plain.Length, LongestKept)]}-{hash}";
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]{0,99}\z")]
    private static partial Regex Plain();

    [GeneratedRegex("[^A-Za-z0-9-]+")]
    private static partial Regex NotPlain();
}
