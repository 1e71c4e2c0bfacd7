namespace Supermask.Networks.Fast;

/// <summary>The buffers that one batch size needs.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>Buffers for batches of this many images.</summary>
    public Workspace(int batch, MlpPlan plan)
    {
        Normalised = [new(batch, plan.Hidden), new(batch, plan.Hidden)];
        Activated = [new(batch, plan.Hidden), new(batch, plan.Hidden)];
        HiddenGradient = [new(batch, plan.Hidden), new(batch, plan.Hidden)];
        Logits = new(batch, plan.Outputs, CrossEntropy.Padding);
        LogitsGradient = new(batch, plan.Outputs);
    }

    /// <summary>The outputs of the first two layers, and then z of batch norm, <c>[batch, hidden]</c>.</summary>
    public IReadOnlyList<PaddedMatrix> Normalised { get; }

    /// <summary>The outputs of ReLU, <c>[batch, hidden]</c>.</summary>
    public IReadOnlyList<PaddedMatrix> Activated { get; }

    /// <summary>The gradients of ReLU's outputs, and then of batch norm's inputs, <c>[batch, hidden]</c>.</summary>
    public IReadOnlyList<PaddedMatrix> HiddenGradient { get; }

    /// <summary>The logits, <c>[batch, outputs]</c>.</summary>
    public PaddedMatrix Logits { get; }

    /// <summary>The gradient of the logits, <c>[batch, outputs]</c>.</summary>
    public PaddedMatrix LogitsGradient { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var matrix in (PaddedMatrix[])[.. Normalised, .. Activated, .. HiddenGradient, Logits, LogitsGradient])
        {
            matrix.Dispose();
        }
    }
}
