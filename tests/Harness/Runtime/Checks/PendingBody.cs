using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Reqnroll.Bindings.Reflection;

namespace Supermask.Harness;

/// <summary>Sees in the compiled body of a step definition whether all it can do is to say that it is pending.</summary>
internal static class PendingBody
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Whether it throws a <see cref="PendingStepException"/> before its first branch.</summary>
    public static bool IsPending(IBindingMethod binding)
    {
        var method = (binding as RuntimeBindingMethod)?.MethodInfo;
        var machine = method?.GetCustomAttribute<AsyncStateMachineAttribute>()?.StateMachineType;
        var body = machine?.GetMethod("MoveNext", BindingFlags.NonPublic | BindingFlags.Instance) ?? method;
        return body is not null && Called(body).Any(called => called.DeclaringType == typeof(PendingStepException));
    }

    /// <summary>What the body calls or makes up to the first instruction from which it may go on elsewhere.</summary>
    private static IEnumerable<MethodBase> Called(MethodInfo body)
    {
        var code = body.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var wide = code[at] == 0xFE;
            var instruction = Codes[wide ? (short)((0xFE << 8) | code[at + 1]) : code[at]];
            at += wide ? 2 : 1;
            if (instruction.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Throw)
            {
                yield break;
            }

            if (instruction.OperandType == OperandType.InlineMethod
                && body.Module.ResolveMethod(
                    BitConverter.ToInt32(code, at), body.DeclaringType?.GetGenericArguments(), body.GetGenericArguments()) is { } called)
            {
                yield return called;
            }

            at += SizeOf(instruction.OperandType);
        }
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineI or OperandType.ShortInlineVar or OperandType.ShortInlineBrTarget => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
