using System.Reflection;
using TorchSharp;

namespace Supermask.Unit.Architecture;

/// <summary>
/// Everything in TorchSharp that makes a scalar which nothing but the call itself refers to: the conversions of numbers, what
/// calls one of them, and what makes a module or an optimiser whose forward pass or step does.
/// </summary>
internal sealed class ScalarMakers
{
    private static readonly Assembly TorchSharp = typeof(Scalar).Assembly;

    private readonly HashSet<MethodBase> makers;

    public ScalarMakers()
    {
        var methods = CalledMethods.MethodsOf(TorchSharp).Where(method => method.DeclaringType != typeof(Scalar)).ToArray();
        var called = methods.ToDictionary(method => method, method => Reached(method).ToHashSet());
        makers = [.. typeof(Scalar).GetMethods().Where(method => method.Name == "op_Implicit")];
        makers.UnionWith(typeof(ScalarExtensionMethods).GetMethods().Where(method => method.ReturnType == typeof(Scalar)));
        while (methods.Where(method => !makers.Contains(method) && called[method].Overlaps(makers)).ToArray() is { Length: > 0 } more)
        {
            makers.UnionWith(more);
        }
    }

    /// <summary>The makers that the ways of learning could call by themselves: those of tensors, functions and factories.</summary>
    public IEnumerable<MethodBase> ForUsers => makers.Where(method => method.IsPublic && method.DeclaringType is { IsVisible: true } type
        && (type == typeof(Scalar) || type == typeof(ScalarExtensionMethods) || type == typeof(TensorExtensionMethods)
            || type == typeof(torch) || OuterTypes(type).Contains(typeof(torch)))
        && !OuterTypes(type).Prepend(type).Any(outer => outer.Name is "distributions" or "utils" or "jit"));

    /// <summary>The makers that a method calls, makes or hands on.</summary>
    public IEnumerable<MethodBase> UsedBy(MethodBase method) => CalledMethods.Of(method).Where(makers.Contains);

    // Who makes a module or an optimiser has its forward pass or step called by way of a base class.
    private static IEnumerable<MethodBase> Reached(MethodBase method)
    {
        foreach (var called in CalledMethods.Of(method))
        {
            yield return called;
            for (var type = called.IsConstructor ? called.DeclaringType : null; type?.Assembly == TorchSharp; type = type.BaseType)
            {
                foreach (var used in type.GetMethods(CalledMethods.Declared).Where(each => each.Name is "forward" or "step"))
                {
                    yield return used;
                }
            }
        }
    }

    private static IEnumerable<Type> OuterTypes(Type type)
    {
        for (var outer = type.DeclaringType; outer is not null; outer = outer.DeclaringType)
        {
            yield return outer;
        }
    }
}
