using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.FineTuning;
using Supermask.Methods.Novel;
using Supermask.Methods.Rehearsal;

namespace Supermask.Methods;

/// <summary>The methods that exist. No run's key depends on this list.</summary>
[PartsList]
public static class AllMethods
{
    private static readonly Method[] All =
    [
        new ClassicMethod(),
        new NovelMethod(),
        new FineTuningMethod(),
        new RehearsalMethod(),
    ];

    /// <summary>The names of the methods.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(method => method.Name)];

    /// <summary>The method of a name, with its default options.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Method Named(string name) => All.FirstOrDefault(method => method.Name == name)
        ?? throw new ArgumentException($"There is no method '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
}
