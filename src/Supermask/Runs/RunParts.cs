using Supermask.Learning;

namespace Supermask.Runs;

/// <summary>The objects that the options of a run are made of.</summary>
internal static class RunParts
{
    /// <summary>The classes of all of them, in the order of their names: what is chosen by an option is an object in it.</summary>
    public static IReadOnlyList<Type> Of(RunOptions run) =>
        [.. Below(run).Select(part => part.GetType()).Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    private static IEnumerable<object> Below(object part) => part.GetType().GetProperties()
        .Where(property => property is { CanRead: true, CanWrite: true } && IsPart(property.PropertyType))
        .Select(property => property.GetValue(part))
        .OfType<object>()
        .SelectMany(below => Below(below).Prepend(below));

    private static bool IsPart(Type type) => type is { IsPrimitive: false, IsEnum: false } && type != typeof(string);
}
