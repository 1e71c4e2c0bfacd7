using Supermask.Networks;

namespace Supermask.Methods.Novel;

/// <summary>
/// Alphas inert: they are set, and the forward pass of a task applies its own mask. They weight masks only
/// where no task is selected (3.2.2.2, L648-658; A13a).
/// </summary>
public sealed record OwnMaskOnly : IAlphaReading
{
    /// <summary>The name of this reading.</summary>
    public const string ReadingName = "own mask only";

    /// <inheritdoc/>
    public string Name => ReadingName;

    /// <inheritdoc/>
    public string Meaning => "alphas are set and do not act while the task's own mask is learned";

    /// <inheritdoc/>
    public void Prepare(MultitaskNetwork network, int task, IReadOnlyList<double[]> alphas) => network.SetAlphas(alphas);
}
