using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Common;

/// <summary>
/// Arithmetic of tensors and numbers that holds its operands until libtorch has returned. TorchSharp's own operators and
/// overloads make scalars that can be freed while they are read, also for the sum of two tensors.
/// </summary>
public static class TensorArithmetic
{
    /// <summary>The sum of two tensors.</summary>
    public static Tensor Plus(this Tensor tensor, Tensor other)
    {
        var sum = tensor.add(other, Scalars.One);
        GC.KeepAlive(tensor);
        GC.KeepAlive(other);
        return sum;
    }

    /// <summary>The difference of two tensors.</summary>
    public static Tensor Minus(this Tensor tensor, Tensor other)
    {
        var difference = tensor.add(other, Scalars.MinusOne);
        GC.KeepAlive(tensor);
        GC.KeepAlive(other);
        return difference;
    }

    /// <summary>Each element plus a number.</summary>
    public static Tensor Plus(this Tensor tensor, double number) => tensor.With(number, (left, right) => left.add(right, Scalars.One));

    /// <summary>Each element minus a number.</summary>
    public static Tensor Minus(this Tensor tensor, double number) => tensor.With(number, (left, right) => left.sub(right));

    /// <summary>Each element times a number.</summary>
    public static Tensor Times(this Tensor tensor, double number) => tensor.With(number, (left, right) => left.mul(right));

    /// <summary>Each element divided by a number.</summary>
    public static Tensor DividedBy(this Tensor tensor, double number) => tensor.With(number, (left, right) => left.div(right));

    /// <summary>Each element times itself.</summary>
    public static Tensor Squared(this Tensor tensor)
    {
        var square = tensor.mul(tensor);
        GC.KeepAlive(tensor);
        return square;
    }

    private static Tensor With(this Tensor tensor, double number, Func<Tensor, Scalar, Tensor> operation)
    {
        using var scalar = number.ToScalar();
        var result = operation(tensor, scalar);
        GC.KeepAlive(tensor);
        return result;
    }
}
