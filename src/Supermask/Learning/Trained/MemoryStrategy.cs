using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>A method that keeps images of earlier tasks beside the network, and nothing else.</summary>
/// <param name="model">The network; it belongs to the learner.</param>
/// <param name="capacity">The most images that are kept.</param>
/// <param name="inputs">Pixels of an image.</param>
public abstract class MemoryStrategy(HeadedModel model, int capacity, int inputs) : Strategy(model)
{
    /// <summary>The stored images.</summary>
    public ImageMemory Memory { get; } = new(capacity, inputs);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => Memory.State();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Memory.Dispose();
        }

        base.Dispose(disposing);
    }
}
