using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Methods.HopSupSup;

/// <summary>
/// A Hopfield network that stores patterns of +1 and -1 as minima of its energy, and the mean of what it has stored. Both have the
/// size of one pattern's square and of one pattern, however many are stored (Wortsman et al. 2020, section 3.5).
/// </summary>
/// <param name="units">Entries of a pattern.</param>
/// <param name="rule">How a pattern enters.</param>
public sealed class HopfieldMemory(int units, StorageRule rule) : IDisposable
{
    // Whole numbers, so that a mean of 0 is 0 and the unit starts as used.
    private readonly Tensor sum = zeros(units).DetachFromDisposeScope();
    private int stored;

    /// <summary>The weights between units, <c>[units, units]</c>, symmetric.</summary>
    public Tensor Weights { get; } = zeros(units, units).DetachFromDisposeScope();

    /// <summary>The mean of the stored patterns, <c>[units]</c>: zeros where none is.</summary>
    public Tensor Mean() => sum.DividedBy(Math.Max(stored, 1));

    /// <summary>Stores a pattern.</summary>
    /// <param name="pattern">Its entries, +1 or -1, <c>[units]</c>.</param>
    public void Store(Tensor pattern)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var change = pattern.outer(pattern);
        if (rule == StorageRule.Storkey)
        {
            var across = pattern.outer(Weights.mv(pattern));
            change = change.Minus(eye(units)).Minus(across).Minus(across.t());
        }

        Weights.add_(change, Scalars.Of(1.0 / units));
        stored++;
        sum.add_(pattern, Scalars.One);
    }

    /// <summary>The energy of a pattern, <c>-1/2 y^T W y</c>.</summary>
    /// <param name="pattern">Its entries, <c>[units]</c>.</param>
    public double Energy(Tensor pattern)
    {
        using var scope = NewDisposeScope();
        return -0.5 * pattern.dot(Weights.mv(pattern)).item<float>();
    }

    /// <summary>The gradient of the energy by the pattern, <c>-W y</c>, <c>[units]</c>.</summary>
    /// <param name="pattern">Its entries, <c>[units]</c>.</param>
    public Tensor EnergyGradient(Tensor pattern)
    {
        using var pull = Weights.mv(pattern);
        return pull.neg();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Weights.Dispose();
        sum.Dispose();
    }
}

/// <summary>How a pattern enters a Hopfield network (B19).</summary>
public enum StorageRule
{
    /// <summary>
    /// As the code has it, after Storkey: <c>W + (y y^T - I - y h^T - h y^T) / units</c> with <c>h = W y</c>. Storkey's own rule leaves
    /// two terms out of each h.
    /// </summary>
    Storkey,

    /// <summary>As the main text has it, after Hebb: <c>W + y y^T / units</c>.</summary>
    Hebb,
}
