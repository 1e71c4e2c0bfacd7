using Supermask.Learning;

namespace Supermask.Unit.Methods;

/// <summary>Copies of an object of options, in each of which one option has another value.</summary>
internal static class OptionVariations
{
    /// <summary>A copy for each option of a method, with those of the records that it holds.</summary>
    public static IEnumerable<Method> Of(Method method) => Copies(method).Cast<Method>();

    private static IEnumerable<object> Copies(object options)
    {
        foreach (var property in options.GetType().GetProperties().Where(property => property is { CanRead: true, CanWrite: true }))
        {
            foreach (var other in Others(property.PropertyType, property.GetValue(options)))
            {
                var copy = options.GetType().GetMethod("<Clone>$")!.Invoke(options, [])!;
                property.SetValue(copy, other);
                yield return copy;
            }
        }
    }

    private static IEnumerable<object> Others(Type type, object? value) => value switch
    {
        bool flag => [!flag],
        int number => [number + 1],
        long number => [number + 1],
        double number => [number + 0.125],
        string text => [text + "!"],
        Enum => Enum.GetValues(type).Cast<object>().Where(other => !other.Equals(value)),
        null => [],
        _ when type.IsAbstract => type.Assembly.GetTypes()
            .Where(each => each is { IsAbstract: false } && type.IsAssignableFrom(each) && each != value.GetType())
            .Select(each => Activator.CreateInstance(each)!),
        _ => Copies(value),
    };
}
