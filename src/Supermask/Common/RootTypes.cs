using System.Runtime.CompilerServices;

namespace Supermask.Common;

/// <summary>The types whose code a type stands for.</summary>
internal static class RootTypes
{
    /// <summary>
    /// The outermost type that it is declared in, without type arguments, and the same of each type argument. None for types
    /// of .NET itself, and for those that the compiler makes of expressions, such as the list behind <c>[1, 2]</c>.
    /// </summary>
    public static IEnumerable<Type> Of(Type type)
    {
        if (type.HasElementType)
        {
            return Of(type.GetElementType()!);
        }

        var outermost = type;
        while (outermost.DeclaringType is { } declaring)
        {
            outermost = declaring;
        }

        var hasCode = !type.IsGenericParameter
            && !Framework.Has(outermost.Assembly.GetName().Name!)
            && !outermost.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
        Type[] itself = hasCode ? [outermost.IsGenericType ? outermost.GetGenericTypeDefinition() : outermost] : [];
        return [.. itself, .. type.GenericTypeArguments.SelectMany(Of)];
    }
}
