using System.Reflection;

namespace Supermask.Unit.Architecture;

/// <summary>Names of types and methods as documentation files and lists of banned symbols write them.</summary>
internal static class DocumentationId
{
    /// <summary>The name of a method, such as <c>M:Room.Type.Method(System.Int32)</c>.</summary>
    public static string Of(MethodBase method) =>
        $"M:{Of(method.DeclaringType!)}.{method.Name}{Generics(method)}{Parameters(method)}{Result(method)}";

    /// <summary>The name of a type, without its prefix.</summary>
    public static string Of(Type type)
    {
        if (type.IsGenericParameter)
        {
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        }

        if (type.HasElementType)
        {
            return Of(type.GetElementType()!) + (type.IsArray ? "[]" : type.IsByRef ? "@" : "*");
        }

        return type.IsConstructedGenericType
            ? $"{Of(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Of))}}}"
            : type.FullName!.Replace('+', '.');
    }

    private static string Generics(MethodBase method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Parameters(MethodBase method) => method.GetParameters() is { Length: > 0 } parameters
        ? $"({string.Join(',', parameters.Select(parameter => Of(parameter.ParameterType)))})"
        : "";

    // Conversions differ by nothing else.
    private static string Result(MethodBase method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? $"~{Of(((MethodInfo)method).ReturnType)}" : "";
}
