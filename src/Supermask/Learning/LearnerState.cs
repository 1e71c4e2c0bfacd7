using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>
/// Copies of what learning one task leaves in a learner. What is drawn from the seed and never changed is not among it.
/// </summary>
/// <param name="Tensors">The copies, by name.</param>
public sealed record LearnerState(IReadOnlyDictionary<string, Tensor> Tensors) : IDisposable
{
    /// <summary>Copies tensors.</summary>
    public static LearnerState Of(IEnumerable<(string Name, Tensor Value)> tensors) =>
        new(tensors.ToDictionary(entry => entry.Name, entry => Copy(entry.Value)));

    /// <summary>Puts the copies back into tensors of the same names and shapes.</summary>
    /// <exception cref="InvalidDataException">A copy is missing or has another shape than its tensor.</exception>
    public void CopyTo(IEnumerable<(string Name, Tensor Value)> tensors)
    {
        using var _ = no_grad();
        foreach (var (name, tensor) in tensors)
        {
            if (!Tensors.TryGetValue(name, out var copy) || !copy.shape.SequenceEqual(tensor.shape))
            {
                throw new InvalidDataException(
                    $"The stored state has no '{name}' of shape [{string.Join(", ", tensor.shape)}].");
            }

            tensor.copy_(copy);
        }
    }

    // Held until it is copied: a tensor that nothing refers to may be freed while a call still reads it.
    private static Tensor Copy(Tensor value)
    {
        using var plain = value.detach();
        return plain.clone();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tensor in Tensors.Values)
        {
            tensor.Dispose();
        }
    }
}
