using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Supermask.Harness;

/// <summary>
/// Numbers as steps write them, in one way whatever the language of the feature: 5, -0.5, 1e-3. .NET alone would read 0,5 as 5 and
/// 1,000 as 1000, skip blanks, and take NaN for a number.
/// </summary>
public static partial class PlainNumber
{
    /// <summary>Whether a type is one of numbers, or of numbers that may be missing.</summary>
    public static bool IsNumber(Type type) => Is(type, typeof(INumber<>)) && Underlying(type) != typeof(char);

    /// <summary>Why a text is not read as a number of a type, in a sentence; null where it is, or where the type is no number.</summary>
    public static string? Problem(string text, Type type)
    {
        if (!IsNumber(type) || (text.Length == 0 && Nullable.GetUnderlyingType(type) is not null))
        {
            return null;
        }

        var odd = OddCharacters.In(text).ToList();
        var note = odd.Count > 0 ? $" It has {OddCharacters.Describe(text, odd)}." : "";
        return Is(type, typeof(IBinaryInteger<>))
            ? Whole().IsMatch(text) ? null : $"'{text}' is not a whole number: write digits alone, such as 1000.{note}"
            : !Fraction().IsMatch(text) ? $"'{text}' is not a number: write digits and a point before the fraction, such as 1000 or 0.5.{note}"
            : IsFinite(text, Underlying(type)) ? null
            : $"'{text}' is too large for a number of the type {Underlying(type).Name}.";
    }

    /// <summary>The number; null for an empty text where the type allows it.</summary>
    /// <exception cref="FormatException">The text is not written as steps write numbers, or too large for the type.</exception>
    public static object? Read(string text, Type type)
    {
        if (Problem(text, type) is { } problem)
        {
            throw new FormatException(problem);
        }

        try
        {
            return text.Length == 0 ? null : TypeDescriptor.GetConverter(Underlying(type)).ConvertFromInvariantString(text);
        }
        catch (ArgumentException outOfRange)
        {
            throw new FormatException($"'{text}' is too large for a number of the type {Underlying(type).Name}.", outOfRange);
        }
    }

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool Is(Type type, Type kind) =>
        Array.Exists(Underlying(type).GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == kind);

    private static bool IsFinite(string text, Type type) =>
        type == typeof(float) ? float.IsFinite(float.Parse(text, CultureInfo.InvariantCulture))
        : type == typeof(Half) ? Half.IsFinite(Half.Parse(text, CultureInfo.InvariantCulture))
        : double.IsFinite(double.Parse(text, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^[+-]?[0-9]+\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z")]
    private static partial Regex Fraction();
}
