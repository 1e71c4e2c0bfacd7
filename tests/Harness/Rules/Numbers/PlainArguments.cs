using System.Globalization;
using Reqnroll.Bindings;
using Reqnroll.Bindings.Reflection;
using Reqnroll.Infrastructure;
using Reqnroll.Tracing;

namespace Supermask.Harness;

/// <summary>Reads arguments of steps as Reqnroll does, but numbers only where they are written plainly.</summary>
public sealed class PlainArguments(
    ITestTracer tracer, IBindingRegistry registry, IContextManager contexts, IAsyncBindingInvoker invoker)
    : StepArgumentTypeConverter(tracer, registry, contexts, invoker), IStepArgumentTypeConverter
{
    bool IStepArgumentTypeConverter.CanConvert(object value, IBindingType typeToConvertTo, CultureInfo cultureInfo) =>
        (IsTransformed(base.GetMatchingStepTransformation(value, typeToConvertTo, false), typeToConvertTo) || Problem(value, typeToConvertTo) is null)
        && CanConvert(value, typeToConvertTo, CultureInfo.InvariantCulture);

    Task<object> IStepArgumentTypeConverter.ConvertAsync(object value, IBindingType typeToConvertTo, CultureInfo cultureInfo) =>
        ConvertAsync(value, typeToConvertTo, CultureInfo.InvariantCulture);

    /// <summary>Why a value is not read as a number of the type; null where it is, or where the type is no number.</summary>
    public static string? Problem(object value, IBindingType type) =>
        value is string text && type is RuntimeBindingType { Type: var runtimeType } ? PlainNumber.Problem(text, runtimeType) : null;

    /// <summary>Called before each conversion, with the warning, and before each question whether there is one, without.</summary>
    protected override IStepArgumentTransformationBinding GetMatchingStepTransformation(object value, IBindingType typeToConvertTo, bool traceWarning)
    {
        var found = base.GetMatchingStepTransformation(value, typeToConvertTo, traceWarning);
        return traceWarning && !IsTransformed(found, typeToConvertTo) && Problem(value, typeToConvertTo) is { } problem
            ? throw new FormatException(problem)
            : found;
    }

    // A transformation of a number into a number is handed the number, which is read first.
    private static bool IsTransformed(IStepArgumentTransformationBinding? found, IBindingType type) => found is not null
        && (found.Regex is not null || found.Method.Parameters.FirstOrDefault()?.Type.FullName != type.FullName);
}
