using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Supermask.Harness.Generator;

/// <summary>A feature file of the project being built. Equal when nothing changed, so that it is generated only once.</summary>
internal record struct FeatureFile(string Path, string RelativePath, string RootNamespace, string Text, bool IsUnicode)
{
    private const string Extension = ".feature";

    /// <summary>Names of generated sources may not hold every character, nor differ in case alone: the hash tells files apart.</summary>
    public string HintName => $"{new string([.. ShortIdentifier(RelativePath).Select(c => c < 0x80 ? c : '_')])}_{Hash(RelativePath)}.g.cs";

    /// <summary>The folders as a namespace: <c>features/4-overlap/rotated.feature</c> is in <c>Features._4Overlap</c>.</summary>
    public string Namespace => string.Join(".", Segments.Take(Segments.Length - 1).Select(PascalCase).Prepend(RootNamespace));

    public string ClassName => PascalCase(Segments[Segments.Length - 1]);

    public string FullName => $"{Namespace}.{ClassName}";

    private string[] Segments => RelativePath.Replace(Extension, "Feature").Split('/');

    public static bool IsFeature(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    public static FeatureFile Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken token)
    {
        var path = file.Path.Replace('\\', '/');
        var root = Property(options, "FeatureRoot").Replace('\\', '/').TrimEnd('/') + "/";
        var text = file.GetText(token);
        return new FeatureFile(
            file.Path,
            path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path,
            Property(options, "RootNamespace"),
            text?.ToString() ?? "",
            text?.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding);
    }

    /// <summary>
    /// The beginning of the text as a name in C#, for reading: what a name cannot hold is turned into underscores, and what goes
    /// beyond the 1,023 characters of a name, or the 255 of a file's, cut off.
    /// </summary>
    public static string ShortIdentifier(string text)
    {
        var name = Identifier(text);
        return name.Length > 80 ? name.Substring(0, 80) : name;
    }

    private static string Identifier(string text) =>
        string.Concat(text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) && !IsDropped(c) ? c : '_'));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";

    private static string PascalCase(string text)
    {
        var words = Identifier(text).Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) ? name : "_" + name;
    }

    // The compiler takes names for the same that differ in such characters alone.
    private static bool IsDropped(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // FNV-1a: string.GetHashCode differs from process to process.
    private static string Hash(string text)
    {
        var hash = text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
