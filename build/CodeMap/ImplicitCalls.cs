using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Supermask.CodeMapping;

/// <summary>The members and types that one operation leads to, whether its source names them or not.</summary>
internal static class ImplicitCalls
{
    /// <summary>All but the type of the operation's own value; some may be null.</summary>
    public static IEnumerable<ISymbol?> Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => [call.TargetMethod, call.ConstrainedToType],
        IMemberReferenceOperation member => [member.Member, member.ConstrainedToType],
        IObjectCreationOperation creation => [creation.Constructor],
        IWithOperation copy => [copy.CloneMethod],
        ICollectionExpressionOperation collection => [collection.ConstructMethod],
        IConversionOperation conversion => [conversion.OperatorMethod],
        IBinaryOperation binary => [binary.OperatorMethod],
        IUnaryOperation unary => [unary.OperatorMethod],
        IIncrementOrDecrementOperation step => [step.OperatorMethod],
        ICompoundAssignmentOperation assignment =>
            [assignment.OperatorMethod, assignment.InConversion.MethodSymbol, assignment.OutConversion.MethodSymbol],
        ISpreadOperation spread => [spread.ElementType, spread.ElementConversion.MethodSymbol],
        IVariableDeclaratorOperation variable => [variable.Symbol],
        ICatchClauseOperation handler => [handler.ExceptionType],
        IAnonymousFunctionOperation function => [.. function.Symbol.Parameters, function.Symbol.ReturnType],
        ITypeOfOperation type => [type.TypeOperand],
        ISizeOfOperation size => [size.TypeOperand],
        IIsTypeOperation test => [test.TypeOperand],
        IImplicitIndexerReferenceOperation index => [index.LengthSymbol, index.IndexerSymbol],
        IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop } => OfLoop(operation.SemanticModel!, loop),
        IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment } =>
            OfDeconstruction(operation.SemanticModel!.GetDeconstructionInfo(assignment)),
        IAwaitOperation { Syntax: AwaitExpressionSyntax wait } => OfAwait(operation.SemanticModel!.GetAwaitExpressionInfo(wait)),
        IPatternOperation pattern => OfPattern(pattern),
        _ => [],
    };

    private static IEnumerable<ISymbol?> OfPattern(IPatternOperation pattern) =>
    [
        pattern.InputType,
        pattern.NarrowedType,
        .. pattern switch
        {
            IRecursivePatternOperation recursive => new[] { recursive.MatchedType, recursive.DeconstructSymbol },
            IListPatternOperation list => [list.LengthSymbol, list.IndexerSymbol],
            ISlicePatternOperation slice => [slice.SliceSymbol],
            _ => [],
        },
    ];

    private static ISymbol?[] OfLoop(SemanticModel model, CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        ISymbol?[] called =
        [
            info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty, info.DisposeMethod, info.ElementType,
            info.GetEnumeratorMethod?.ReturnType, info.CurrentConversion.MethodSymbol, info.ElementConversion.MethodSymbol,
        ];
        return loop is ForEachVariableStatementSyntax parts ? [.. called, .. OfDeconstruction(model.GetDeconstructionInfo(parts))] : called;
    }

    private static IEnumerable<ISymbol?> OfDeconstruction(DeconstructionInfo info) =>
        [info.Method, info.Conversion?.MethodSymbol, .. info.Nested.SelectMany(OfDeconstruction)];

    private static IEnumerable<ISymbol?> OfAwait(AwaitExpressionInfo info) =>
        [info.GetAwaiterMethod, info.GetAwaiterMethod?.ReturnType, info.IsCompletedProperty, info.GetResultMethod];
}
