using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Supermask.CodeMapping;

/// <summary>
/// Code as its tokens, without what stands between them, so that comments and white space are no part of it. Beside each
/// name stands what it means, which depends on usings and aliases elsewhere.
/// </summary>
internal static class TokenText
{
    private const int Digits = 32;

    /// <summary>The tokens of a declaration; what its names lead to is added to <paramref name="mentions"/>.</summary>
    public static string Of(SyntaxNode declaration, SemanticModel model, Mentions mentions, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        foreach (var token in declaration.DescendantTokens())
        {
            Append(text, token.RawKind.ToString(System.Globalization.CultureInfo.InvariantCulture), Said(token));
            if (token.Parent is SimpleNameSyntax name && name.Identifier == token)
            {
                var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
                mentions.Add(symbol ?? UnseenType(name, model, cancellation));
                Append(text, "means", Owner(symbol) is { } owner ? FullName.OfOutermost(owner) : "");
            }
        }

        return text.ToString();
    }

    /// <summary>SHA-256 over the declarations of a type, as 32 hexadecimal digits.</summary>
    public static string Hash(IEnumerable<string> declarations)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Concat(declarations)));
        return string.Concat(hash.Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)))
            .Substring(0, Digits);
    }

    // With its length, so that no text can be mistaken for the next token.
    private static void Append(StringBuilder text, string kind, string said) =>
        text.Append(kind).Append(' ').Append(said.Length).Append(' ').Append(said).Append('\n');

    // Of a string its value, whatever its quotation marks, indentation and line ends.
    private static string Said(SyntaxToken token) => (token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringTextToken => token.ValueText,
        _ => token.Text.Trim(),
    }).Replace("\r\n", "\n");

    // What another generator declares is an error here, which has a type and no symbol.
    private static ITypeSymbol? UnseenType(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation) =>
        SyntaxFacts.IsInTypeOnlyContext(name) && !name.IsUnmanaged && !name.IsNotNull
            ? model.GetTypeInfo(name, cancellation).Type
            : null;

    private static INamedTypeSymbol? Owner(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol { TypeKind: not TypeKind.Error } type => type,
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
        _ => null,
    };
}
