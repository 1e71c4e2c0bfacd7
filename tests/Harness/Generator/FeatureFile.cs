using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Supermask.Harness.Generator;

/// <summary>A feature file of the project being built. Equal when nothing changed, so that it is generated only once.</summary>
internal record struct FeatureFile(string Path, string RelativePath, string RootNamespace, string Text)
{
    /// <summary>Unlike file names, names of generated sources may not hold every character.</summary>
    public string HintName => Identifier(RelativePath) + ".g.cs";

    /// <summary>The folders as a namespace: <c>features/4-overlap/rotated.feature</c> is in <c>Features._4Overlap</c>.</summary>
    public string Namespace => string.Join(".", Segments.Take(Segments.Length - 1).Select(PascalCase).Prepend(RootNamespace));

    public string ClassName => PascalCase(Segments[Segments.Length - 1]);

    private string[] Segments => RelativePath.Replace(".feature", "Feature").Split('/');

    public static FeatureFile Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken token)
    {
        var path = file.Path.Replace('\\', '/');
        var root = Property(options, "FeatureRoot").Replace('\\', '/').TrimEnd('/') + "/";
        return new FeatureFile(
            file.Path,
            path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path,
            Property(options, "RootNamespace"),
            file.GetText(token)?.ToString() ?? "");
    }

    /// <summary>A CompilerVisibleProperty of the project.</summary>
    public static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";

    /// <summary>The text with everything that a C# name cannot hold turned into underscores.</summary>
    public static string Identifier(string text) =>
        string.Concat(text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));

    private static string PascalCase(string text)
    {
        var words = Identifier(text).Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) ? name : "_" + name;
    }
}
