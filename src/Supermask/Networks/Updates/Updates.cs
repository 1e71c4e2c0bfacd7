using Supermask.Networks.Fast;
using static TorchSharp.torch;

namespace Supermask.Networks.Updates;

/// <summary>An optimiser at work on one task: what it remembers of each tensor, and which step it is at.</summary>
/// <param name="rule">How it changes what it trains.</param>
/// <param name="rate">The learning rate at the start.</param>
/// <param name="steps">Steps of the task.</param>
public sealed class Updates(UpdateRule rule, double rate, int steps) : IDisposable
{
    private readonly Dictionary<(Tensor Value, string Name), Tensor> remembered = new(new SameTensor());
    private int step;

    /// <summary>Begins a step: what is applied until the next belongs to it.</summary>
    public void Begin() => step++;

    /// <summary>Changes a tensor by its gradient.</summary>
    /// <param name="value">The tensor.</param>
    /// <param name="gradient">Its gradient, of the same shape.</param>
    public void Apply(Tensor value, Tensor gradient)
    {
        using var inOrder = gradient.contiguous();
        rule.Apply(value.Floats(), inOrder.Floats(), name => Of(value, name).Floats(), Rate, step);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in remembered.Values)
        {
            tensor.Dispose();
        }
    }

    private double Rate => rule.Schedule switch
    {
        RateSchedule.Cosine => rate * (1 + Math.Cos(Math.PI * (step - 1) / steps)) / 2,
        RateSchedule.Exponential => rate * Math.Pow(0.9, 10.0 * (step - 1) / steps),
        _ => rate,
    };

    private Tensor Of(Tensor value, string name)
    {
        if (!remembered.TryGetValue((value, name), out var kept))
        {
            remembered[(value, name)] = kept = zeros_like(value).DetachFromDisposeScope();
        }

        return kept;
    }

    private sealed class SameTensor : IEqualityComparer<(Tensor Value, string Name)>
    {
        public bool Equals((Tensor Value, string Name) one, (Tensor Value, string Name) other) =>
            ReferenceEquals(one.Value, other.Value) && one.Name == other.Name;

        public int GetHashCode((Tensor Value, string Name) entry) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(entry.Value), entry.Name);
    }
}
