using System.Collections.Concurrent;
using TorchSharp;

namespace Supermask.Common;

/// <summary>
/// Numbers as libtorch takes them, held until the process ends. TorchSharp frees a scalar as soon as nothing refers to it, also
/// while a call still reads it (dotnet/TorchSharp, pull requests 1434 and 1496).
/// </summary>
/// <remarks>
/// For numbers that are known at the start, such as a rate of learning. One that changes from step to step goes through
/// <see cref="TensorArithmetic"/>, which holds it for one call.
/// </remarks>
public static class Scalars
{
    /// <summary>The most numbers that are held.</summary>
    public const int Capacity = 1000;

    // By their bits, because 0.0 equals -0.0. They are the same for everyone, so that sharing them is safe.
    private static readonly ConcurrentDictionary<(bool IsWhole, long Bits), Scalar> Held = new();

    /// <summary>1, for sums: libtorch adds a multiple of the second tensor.</summary>
    public static Scalar One { get; } = Of(1);

    /// <summary>-1, for differences.</summary>
    public static Scalar MinusOne { get; } = Of(-1);

    /// <summary>The scalar of a number, always the same object.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Capacity"/> other numbers are held.</exception>
    public static Scalar Of(double number) =>
        Hold((false, BitConverter.DoubleToInt64Bits(number)), () => number.ToScalar());

    /// <summary>The scalar of a whole number, always the same object. Tensors of whole numbers take no other.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Capacity"/> other numbers are held.</exception>
    public static Scalar Of(long number) => Hold((true, number), () => number.ToScalar());

    private static Scalar Hold((bool IsWhole, long Bits) number, Func<Scalar> make)
    {
        if (Held.TryGetValue(number, out var held))
        {
            return held;
        }

        if (Held.Count >= Capacity)
        {
            throw new InvalidOperationException(
                $"{Capacity} different numbers are held as scalars already. "
                + "Likely cause: one that changes from step to step; use Plus, Minus, Times or DividedBy of TensorArithmetic for it.");
        }

        return Held.GetOrAdd(number, _ => make());
    }
}
