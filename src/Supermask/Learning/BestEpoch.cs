using static TorchSharp.torch;

namespace Supermask.Learning;

/// <summary>Remembers what was learned when the loss on held-out images was least.</summary>
/// <param name="learned">The tensors that learn.</param>
/// <param name="loss">The loss on held-out images as they are now.</param>
public sealed class BestEpoch(IReadOnlyList<Tensor> learned, Func<double> loss) : IDisposable
{
    private Tensor[] best = [];
    private double least = double.PositiveInfinity;

    /// <summary>Looks at the loss, and remembers the tensors where it is the least so far.</summary>
    public void Look()
    {
        var now = loss();
        if (now < least || best.Length == 0)
        {
            Forget();
            (least, best) = (now, [.. learned.Select(tensor => tensor.clone().DetachFromDisposeScope())]);
        }
    }

    /// <summary>Puts the tensors back as they were then.</summary>
    public void Restore()
    {
        using var _ = no_grad();
        foreach (var (tensor, kept) in learned.Zip(best))
        {
            tensor.copy_(kept);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Forget();

    private void Forget()
    {
        foreach (var tensor in best)
        {
            tensor.Dispose();
        }
    }
}
