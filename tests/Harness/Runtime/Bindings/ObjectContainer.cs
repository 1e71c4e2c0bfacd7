using System.Reflection;

namespace Supermask.Harness;

/// <summary>
/// Makes one instance of each class that bindings ask for in their constructors, and disposes of them, the last made
/// first. What the outer container holds is shared.
/// </summary>
internal sealed class ObjectContainer(ObjectContainer? outer = null) : IDisposable
{
    private readonly Dictionary<Type, object> instances = [];
    private readonly Stack<object> made = [];

    public void Register<T>(T instance)
        where T : notnull => instances[typeof(T)] = instance;

    public object Resolve(Type type) => Resolve(type, []);

    public void Dispose()
    {
        while (made.TryPop(out var instance))
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private object Resolve(Type type, Type[] needing) => Find(type) ?? Make(type, [.. needing, type]);

    private object? Find(Type type) => instances.GetValueOrDefault(type) ?? outer?.Find(type);

    private object Make(Type type, Type[] path)
    {
        var constructor = type.IsAbstract || type.IsValueType || type == typeof(string)
            ? null
            : type.GetConstructors().MaxBy(c => c.GetParameters().Length);
        if (constructor is null || path.Count(needed => needed == type) > 1)
        {
            var why = constructor is null ? $"{type} is no class with a public constructor" : "they need each other";
            throw new InvalidOperationException($"Cannot make {string.Join(" -> ", path.Select(t => t.Name))}: {why}.");
        }

        object[] arguments = [.. constructor.GetParameters().Select(p => Resolve(p.ParameterType, path))];
        var instance = constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        made.Push(instance);
        instances[type] = instance;
        return instance;
    }
}
