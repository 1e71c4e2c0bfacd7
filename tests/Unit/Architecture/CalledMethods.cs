using System.Reflection;
using System.Reflection.Emit;

namespace Supermask.Unit.Architecture;

/// <summary>The methods that compiled code calls, makes or hands on, by their definitions.</summary>
internal static class CalledMethods
{
    /// <summary>What a type declares itself, of every kind.</summary>
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Every method and constructor of an assembly, those of lambdas and iterators included.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Assembly assembly) => assembly.GetTypes().SelectMany(type =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)));

    /// <summary>The methods that this one names in its code.</summary>
    public static IEnumerable<MethodBase> Of(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var value = (short)code[at++];
            var operation = OpCodesByValue[value == 0xFE ? (short)(0xFE00 | code[at++]) : value];
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineTok
                && Named(method, BitConverter.ToInt32(code, at)) is { } named)
            {
                yield return Definition(named);
            }

            at += Length(operation.OperandType, code, at);
        }
    }

    private static MethodBase? Named(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null) as MethodBase;

    // Vectors' and arrays' methods of the runtime have no definition of their own.
    private static MethodBase Definition(MethodBase method) =>
        method.DeclaringType is { IsGenericType: true } || method.IsGenericMethod
            ? method.Module.ResolveMethod(method.MetadataToken)!
            : method;

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
