namespace Supermask.Harness;

/// <summary>A method that runs before or after scenarios, features or the run.</summary>
internal sealed record HookBinding(string Id, BindingMethod Method, HookAttribute Attribute)
{
    /// <summary>Such as "BeforeScenario DataHooks.Open()".</summary>
    public string Title => $"{Attribute.GetType().Name.Replace("Attribute", "")} {Method}";

    public bool AppliesTo(IEnumerable<string> tags) =>
        Attribute.Tags.Count == 0 || Attribute.Tags.Select(tag => tag.TrimStart('@')).Intersect(tags).Any();

    /// <summary>A hook's parameters are whatever the container holds or can make.</summary>
    public Task InvokeAsync(ObjectContainer container) =>
        Method.InvokeAsync(container, [.. Method.Parameters.Select(p => container.Resolve(p.ParameterType))]);
}
