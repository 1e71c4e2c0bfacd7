using Supermask.Masks;
using static TorchSharp.torch;

namespace Supermask.Training;

/// <summary>
/// Copies of what training one task leaves in a network. Weights are not among it: they are drawn anew from the seed.
/// </summary>
/// <param name="Tensors">The copies, by the names of <see cref="MultitaskNetwork.TaskState"/>.</param>
public sealed record NetworkState(IReadOnlyDictionary<string, Tensor> Tensors) : IDisposable
{
    /// <summary>Copies the state that a task has left.</summary>
    public static NetworkState Capture(MultitaskNetwork network, int task) => new(network.TaskState(task)
        .ToDictionary(entry => entry.Name, entry => Copy(entry.Value)));

    /// <summary>Puts the copies back into a network of the same options and seed.</summary>
    /// <exception cref="InvalidDataException">A copy is missing or has another shape than the network's tensor.</exception>
    public void Restore(MultitaskNetwork network, int task)
    {
        using var _ = no_grad();
        foreach (var (name, tensor) in network.TaskState(task))
        {
            if (!Tensors.TryGetValue(name, out var copy) || !copy.shape.SequenceEqual(tensor.shape))
            {
                throw new InvalidDataException(
                    $"The stored state of task {task} has no '{name}' of shape [{string.Join(", ", tensor.shape)}].");
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
