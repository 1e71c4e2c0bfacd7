using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Supermask.Harness;

/// <summary>Turns a step's text, table or doc string into what a parameter asks for, in the invariant culture.</summary>
internal sealed class ArgumentConverter(IReadOnlyList<(BindingMethod Method, Regex? Expression)> transformations)
{
    public async Task<object?> ConvertAsync(object value, ParameterInfo parameter, ObjectContainer container)
    {
        foreach (var (method, expression) in transformations.Where(t => t.Method.Method.ReturnType == parameter.ParameterType))
        {
            if (ArgumentsOf(method, expression, value) is { } arguments)
            {
                return await method.InvokeAsync(container, arguments);
            }
        }

        return Simple(value, parameter);
    }

    /// <summary>What to call the transformation with; null where it does not take this value.</summary>
    private static object?[]? ArgumentsOf(BindingMethod method, Regex? expression, object value)
    {
        if (expression is null || value is not string text)
        {
            var takesTable = method.Parameters[0].ParameterType == typeof(DataTable);
            return takesTable == value is DataTable ? [Simple(value, method.Parameters[0])] : null;
        }

        var match = expression.Match(text);
        return match.Success ? [.. method.Parameters.Select(p => Simple(match.Groups[p.Position + 1].Value, p))] : null;
    }

    private static object? Simple(object value, ParameterInfo parameter)
    {
        var nullable = Nullable.GetUnderlyingType(parameter.ParameterType);
        var type = nullable ?? parameter.ParameterType;
        try
        {
            return type.IsInstanceOfType(value) ? value
                : nullable is not null && value is "" ? null
                : type.IsEnum && value is string name ? Enum.Parse(type, name.Replace(" ", ""), ignoreCase: true)
                : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            var choices = type.IsEnum ? $" It has to be one of: {string.Join(", ", Enum.GetNames(type))}." : "";
            throw new StepProblemException($"'{value}' cannot be read as {type.Name} for '{parameter.Name}'.{choices}", exception);
        }
    }
}
