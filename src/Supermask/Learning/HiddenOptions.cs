using System.Reflection;
using System.Runtime.CompilerServices;

namespace Supermask.Learning;

/// <summary>
/// Finds what could shape a run without standing in its key: a key holds the properties of options that can be set, and a
/// field that none of them stands for is not among them.
/// </summary>
public static class HiddenOptions
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Everything that an object of options hides, one sentence each.</summary>
    /// <param name="kind">What it is, such as <c>variant</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="options">The object.</param>
    public static IEnumerable<string> Problems(string kind, string name, object options)
    {
        for (var type = options.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Own).Where(field => !StandsForAnOption(field, type)))
            {
                yield return $"the {kind} '{name}' keeps '{NameOf(field)}' where no key sees it: make it a property with init";
            }
        }
    }

    private static bool StandsForAnOption(FieldInfo field, Type type) =>
        field.IsDefined(typeof(CompilerGeneratedAttribute))
        && type.GetProperty(NameOf(field), Own) is { CanRead: true, CanWrite: true, GetMethod.IsPublic: true };

    // "<Count>k__BackingField" belongs to Count, "<size>P" to a parameter of a primary constructor.
    private static string NameOf(FieldInfo field) => field.Name.Split('<', '>') is [_, { Length: > 0 } name, ..] ? name : field.Name;
}
