using System.Collections.Immutable;

namespace Supermask.Harness.Generator;

/// <summary>The names that a feature file gives to its tests.</summary>
internal record struct FeatureName(string RelativePath, string Namespace, string FullName)
{
    /// <summary>
    /// Another file of the project whose class has the name of this one's, or of a namespace around it; null where there is none.
    /// </summary>
    public static FeatureName? SameAs(string relativePath, ImmutableArray<FeatureName> all)
    {
        var name = all.First(each => each.RelativePath == relativePath);
        return all.Where(each => each != name && (each.FullName == name.FullName || name.IsIn(each) || each.IsIn(name)))
            .Select(each => (FeatureName?)each).FirstOrDefault();
    }

    private readonly bool IsIn(FeatureName other) => (Namespace + ".").StartsWith(other.FullName + ".", StringComparison.Ordinal);
}

/// <summary>What keeps a feature file from being read at all.</summary>
internal static class FileRules
{
    public static IEnumerable<FeatureProblem> Check(FeatureFile file, FeatureName? same)
    {
        if (same is { } other)
        {
            yield return new("GHERKIN009", 1, 1, $"The tests of '{file.RelativePath}' and of '{other.RelativePath}' would be in one class, "
                + $"{other.FullName}, because names of classes hold letters and digits alone: rename one of the two files.");
        }

        var lines = file.Text.Split('\n');
        var unread = Array.FindIndex(lines, line => line.IndexOfAny(['\uFFFD', '\0']) >= 0);
        if (unread >= 0 || !file.IsUnicode)
        {
            var line = Math.Max(unread, 0);
            var encoding = lines[line].Contains('\0') ? "UTF-16" : "WINDOWS-1252";
            yield return new("GHERKIN010", line + 1, Math.Max(lines[line].IndexOfAny(['\uFFFD', '\0']), 0) + 1,
                $"The file is not UTF-8: '{lines[line].Replace("\0", "").Trim()}'. Likely cause: it was saved as "
                + $"{(encoding == "UTF-16" ? "UTF-16" : "Latin-1 or Windows-1252")}. To convert it: "
                + $"iconv -f {encoding} -t UTF-8 '{file.RelativePath}' > converted && mv converted '{file.RelativePath}'");
        }
    }
}
