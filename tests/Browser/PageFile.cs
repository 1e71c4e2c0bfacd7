using System.Net;
using System.Text.RegularExpressions;

namespace Supermask.Browser;

/// <summary>A page as it lies on the disk: what it leads to, without a browser that loads it.</summary>
/// <param name="Links">The links, as they are written.</param>
/// <param name="Ids">Places in it that can be linked to.</param>
internal sealed partial record PageFile(IReadOnlyList<string> Links, IReadOnlySet<string> Ids)
{
    /// <summary>Reads a page. Every quote in its texts is escaped, so that what looks like an attribute is one.</summary>
    public static PageFile Read(string path)
    {
        var html = File.ReadAllText(path);
        return new PageFile(
            [.. Link().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))],
            Id().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToHashSet());
    }

    [GeneratedRegex("\\s(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Id();
}
