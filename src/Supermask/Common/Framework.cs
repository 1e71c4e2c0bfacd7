namespace Supermask.Common;

/// <summary>Which assemblies belong to .NET itself, and not to the project or its packages.</summary>
internal static class Framework
{
    /// <summary>
    /// Whether an assembly of this name counts as part of the framework: its name is, or begins with, <c>System</c> or
    /// <c>Microsoft</c>, or it is one of the two that only stand for others.
    /// </summary>
    /// <remarks>The rule goes by names, because a compiler and a running program see other files of the same framework.</remarks>
    public static bool Has(string assembly) => assembly is "System" or "mscorlib" or "netstandard"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.", StringComparison.Ordinal);
}
