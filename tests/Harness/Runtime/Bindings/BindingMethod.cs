using System.Reflection;
using System.Runtime.CompilerServices;

namespace Supermask.Harness;

/// <summary>A method of a [Binding] class: a step definition, a hook or a transformation.</summary>
internal sealed record BindingMethod(Type Type, MethodInfo Method)
{
    /// <summary>It goes on after it has returned, and nobody can wait for its end.</summary>
    public bool IsLost => Method.IsDefined(typeof(AsyncStateMachineAttribute))
        && !typeof(Task).IsAssignableFrom(Method.ReturnType) && Method.ReturnType != typeof(ValueTask);

    public IReadOnlyList<ParameterInfo> Parameters => Method.GetParameters();

    /// <summary>Where it is, as Cucumber Messages name methods of any language.</summary>
    public SourceReference Source =>
        SourceReference.Create(new JavaMethod(Type.FullName, Method.Name, [.. Parameters.Select(p => p.ParameterType.Name)]));

    /// <summary>Calls it on the scenario's instance of its class and waits for it to end.</summary>
    public async Task<object?> InvokeAsync(ObjectContainer container, params object?[] arguments)
    {
        var target = Method.IsStatic ? null : container.Resolve(Type);
        var result = Method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        var task = result as Task ?? (result as ValueTask?)?.AsTask();
        await (task ?? Task.CompletedTask);
        return task is null ? result : null;
    }

    public override string ToString() =>
        $"{Type.Name}.{Method.Name}({string.Join(", ", Parameters.Select(p => $"{p.ParameterType.Name} {p.Name}"))})";
}
