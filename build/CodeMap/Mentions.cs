using Microsoft.CodeAnalysis;

namespace Supermask.CodeMapping;

/// <summary>What the code of a declaration leads to: types of the project, other assemblies, and what nobody could find.</summary>
/// <param name="project">The assembly of the project.</param>
internal sealed class Mentions(IAssemblySymbol project)
{
    private readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> types = [];
    private readonly HashSet<string> assemblies = [];
    private readonly HashSet<string> unseen = [];

    /// <summary>Full names of top-level types of the project.</summary>
    public IReadOnlyCollection<string> Types => types;

    /// <summary>Names of other assemblies.</summary>
    public IReadOnlyCollection<string> Assemblies => assemblies;

    /// <summary>Names of types that are declared nowhere: another generator adds them later.</summary>
    public IReadOnlyCollection<string> Unseen => unseen;

    /// <summary>Adds the types that a symbol stands for or belongs to, with their type arguments.</summary>
    public void Add(ISymbol? symbol)
    {
        if (symbol is null or INamespaceSymbol || !seen.Add(symbol))
        {
            return;
        }

        switch (symbol)
        {
            case IErrorTypeSymbol error:
                unseen.Add(error.Name);
                break;
            case INamedTypeSymbol type:
                AddNamed(type);
                break;
            case IArrayTypeSymbol array:
                Add(array.ElementType);
                break;
            case IPointerTypeSymbol pointer:
                Add(pointer.PointedAtType);
                break;
            case IAliasSymbol alias:
                Add(alias.Target);
                break;
            case ILocalSymbol local:
                Add(local.Type);
                break;
            case IParameterSymbol parameter:
                Add(parameter.Type);
                break;
            case IMethodSymbol method:
                Add(method.ContainingType);
                AddAll(method.TypeArguments);
                break;
            case IPropertySymbol or IFieldSymbol or IEventSymbol:
                Add(symbol.ContainingType);
                break;
        }
    }

    /// <summary>Adds what each symbol leads to.</summary>
    public void AddAll(IEnumerable<ISymbol?> symbols)
    {
        foreach (var symbol in symbols)
        {
            Add(symbol);
        }
    }

    private void AddNamed(INamedTypeSymbol type)
    {
        Add(type.ContainingType);
        AddAll(type.TypeArguments);
        if (type.IsAnonymousType)
        {
            AddAll(type.GetMembers().OfType<IPropertySymbol>().Select(member => member.Type));
        }
        else if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, project))
        {
            assemblies.Add(type.ContainingAssembly.Name);
        }
        else if (!type.DeclaringSyntaxReferences.IsEmpty)
        {
            types.Add(FullName.OfOutermost(type));
        }
    }
}
