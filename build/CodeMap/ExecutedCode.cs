using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Supermask.CodeMapping;

/// <summary>
/// What code does without naming it: conversions, operators, loops that ask for an enumerator, values whose type is
/// written nowhere.
/// </summary>
internal static class ExecutedCode
{
    /// <summary>Adds what the bodies and initialisers of a declaration lead to.</summary>
    public static void Read(SyntaxNode declaration, SemanticModel model, Mentions mentions, CancellationToken cancellation)
    {
        foreach (var body in declaration.DescendantNodes(node => !IsBody(node)).Where(IsBody))
        {
            foreach (var operation in model.GetOperation(body, cancellation)?.DescendantsAndSelf() ?? [])
            {
                mentions.Add(operation.Type);
                mentions.AddAll(ImplicitCalls.Of(operation));
            }
        }
    }

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax
        or EqualsValueClauseSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax;
}
