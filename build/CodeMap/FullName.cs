using Microsoft.CodeAnalysis;

namespace Supermask.CodeMapping;

/// <summary>Names of types as <see cref="Type.FullName"/> gives them at run time.</summary>
internal static class FullName
{
    // Without the @ that a keyword has in a source file.
    private static readonly SymbolDisplayFormat Plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The full name of the outermost type that a type is declared in, such as <c>Sample.Tree`1</c>.</summary>
    public static string OfOutermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is not null)
        {
            type = type.ContainingType;
        }

        return type.ContainingNamespace is null or { IsGlobalNamespace: true }
            ? type.MetadataName
            : $"{type.ContainingNamespace.ToDisplayString(Plain)}.{type.MetadataName}";
    }
}
