using System.Numerics;
using System.Runtime.CompilerServices;

namespace Supermask.Networks.Fast;

/// <summary>
/// PyTorch's RMSprop without momentum, on several entries at once:
/// <c>square = alpha square + (1 - alpha) g^2</c>, <c>value = value - rate g / (sqrt(square) + epsilon)</c>.
/// </summary>
/// <remarks>A loop that keeps one in a local variable has its four constants in registers.</remarks>
internal readonly struct RmsProp
{
    private const double Alpha = 0.99;
    private const double Epsilon = 1e-8;

    private readonly Vector<float> rate;
    private readonly Vector<float> kept = new((float)Alpha);
    private readonly Vector<float> added = new((float)(1 - Alpha));
    private readonly Vector<float> epsilon = new((float)Epsilon);

    /// <summary>PyTorch's defaults, <c>alpha</c> 0.99 and <c>epsilon</c> 1e-8, with this learning rate (A12).</summary>
    public RmsProp(double learningRate) => rate = new((float)learningRate);

    /// <summary>The running mean of squared gradients after a step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> NextSquares(Vector<float> squares, Vector<float> gradients) =>
        (kept * squares) + (added * gradients * gradients);

    /// <summary>The values after a step.</summary>
    /// <param name="values">The values before.</param>
    /// <param name="squares">The running mean after the step.</param>
    /// <param name="gradients">The gradients.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> NextValues(Vector<float> values, Vector<float> squares, Vector<float> gradients) =>
        values - (rate * gradients / (Vector.SquareRoot(squares) + epsilon));
}
