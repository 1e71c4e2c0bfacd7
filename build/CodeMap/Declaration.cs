using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Supermask.CodeMapping;

/// <summary>One declaration of a top-level type: all of it, or one part of a partial type.</summary>
internal sealed class Declaration
{
    private Declaration(MemberDeclarationSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        Symbol = (INamedTypeSymbol)model.GetDeclaredSymbol(syntax, cancellation)!;
        Path = syntax.SyntaxTree.FilePath.Replace('\\', '/');
        Position = syntax.SpanStart;
        Mentions = new Mentions(Symbol.ContainingAssembly);
        Tokens = TokenText.Of(syntax, model, Mentions, cancellation);
        ExecutedCode.Read(syntax, model, Mentions, cancellation);
    }

    /// <summary>The type.</summary>
    public INamedTypeSymbol Symbol { get; }

    /// <summary>Where the file is, with slashes on every system.</summary>
    public string Path { get; }

    /// <summary>Where in the file the declaration begins.</summary>
    public int Position { get; }

    /// <summary>Its tokens, written so that no two lists of tokens give the same text.</summary>
    public string Tokens { get; }

    /// <summary>What its code leads to.</summary>
    public Mentions Mentions { get; }

    /// <summary>The declarations in a file.</summary>
    public static IEnumerable<Declaration> AllIn(SyntaxTree tree, Compilation compilation, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot(cancellation)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => new Declaration(node, model, cancellation));
    }
}
