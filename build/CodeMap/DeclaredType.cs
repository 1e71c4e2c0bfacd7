using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Supermask.Common;

namespace Supermask.CodeMapping;

/// <summary>A top-level type of the project with all that its declarations say.</summary>
internal sealed class DeclaredType
{
    private const string ListAttribute = "Supermask.Common.PartsListAttribute";

    private readonly IReadOnlyList<Declaration> declarations;

    private DeclaredType(INamedTypeSymbol symbol, IEnumerable<Declaration> declarations)
    {
        Symbol = symbol;
        this.declarations = [.. declarations.OrderBy(part => part.Path, StringComparer.Ordinal).ThenBy(part => part.Position)];
    }

    /// <summary>The type itself.</summary>
    public INamedTypeSymbol Symbol { get; }

    /// <summary>All of a project, in no particular order.</summary>
    public static IReadOnlyList<DeclaredType> AllOf(Compilation compilation, CancellationToken cancellation) =>
        [.. compilation.SyntaxTrees.AsParallel().WithCancellation(cancellation)
            .SelectMany(tree => Declaration.AllIn(tree, compilation, cancellation))
            .GroupBy(part => part.Symbol, SymbolEqualityComparer.Default)
            .Select(parts => new DeclaredType((INamedTypeSymbol)parts.Key!, parts))];

    /// <summary>What the map says of the type.</summary>
    public CodePart ToPart()
    {
        var name = FullName.OfOutermost(Symbol);
        var isList = Symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { } type && FullName.OfOutermost(type) == ListAttribute);
        return new CodePart(
            name,
            TokenText.Hash(declarations.Select(part => part.Tokens)),
            isList,
            Sorted(declarations.SelectMany(part => part.Mentions.Types).Where(type => type != name)),
            Sorted(declarations.SelectMany(part => part.Mentions.Assemblies).Where(assembly => !Framework.Has(assembly))),
            Sorted(declarations.SelectMany(part => part.Mentions.Unseen)));
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) =>
        [.. names.Distinct().OrderBy(name => name, StringComparer.Ordinal)];
}
