namespace Supermask.Common;

/// <summary>
/// What the code of the library leads to, type by type, and hashes of it. The build writes the map. Comments and white
/// space are no part of any hash, and neither is code that the roots do not lead to.
/// </summary>
public static class CodeMap
{
    private static readonly Lazy<CodeIndex> Index = new(() => CodeIndex.Of(typeof(CodeMap).Assembly));

    /// <summary>The full names of all types that roots lead to, they themselves among them, in ordinal order.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static IReadOnlyList<string> ClosureOf(IEnumerable<Type> roots) => Index.Value.ClosureOf(roots);

    /// <summary>SHA-256 over the names and the code of all types that roots lead to; lower-case hexadecimal.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static string HashOf(IEnumerable<Type> roots) => Index.Value.HashOf(roots);

    /// <summary>The packages that the code of all types that roots lead to uses, each a name and a version, in ordinal order.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static IReadOnlyList<string> PackagesOf(IEnumerable<Type> roots) => Index.Value.PackagesOf(roots);

    /// <summary>The lists of parts that roots lead to, which no closure enters: none for what shapes a run.</summary>
    /// <param name="roots">Types of the library, or of an assembly of its users.</param>
    public static IReadOnlyList<string> ListsReachedFrom(IEnumerable<Type> roots) => Index.Value.ListsReachedFrom(roots);
}
