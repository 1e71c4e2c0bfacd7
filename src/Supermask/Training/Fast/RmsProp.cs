using System.Numerics;
using System.Runtime.CompilerServices;

namespace Supermask.Training.Fast;

/// <summary>
/// PyTorch's RMSprop without momentum, on several entries at once:
/// <c>square = alpha square + (1 - alpha) g^2</c>, <c>value = value - rate g / (sqrt(square) + epsilon)</c>.
/// </summary>
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

    /// <summary>The values after a step; the squares, a running mean of squared gradients, move on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Next(Vector<float> values, ref Vector<float> squares, Vector<float> gradients)
    {
        squares = (kept * squares) + (added * gradients * gradients);
        return values - (rate * gradients / (Vector.SquareRoot(squares) + epsilon));
    }
}
