using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Methods.SupSupNns;

/// <summary>Steps that are taken by whatever the last check chose; a check comes first in every epoch, and after so many batches.</summary>
/// <param name="batchesPerEpoch">Batches of an epoch.</param>
/// <param name="every">Batches from one check to the next within an epoch.</param>
/// <param name="check">Chooses by a batch and the number of batches before it; what it gave before is closed by then.</param>
internal sealed class CheckedSteps(int batchesPerEpoch, int every, Func<ImageBatch, int, ITrainingStep> check) : ITrainingStep
{
    private ITrainingStep? open;
    private int taken;

    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch)
    {
        if (taken % batchesPerEpoch % every == 0)
        {
            Dispose();
            open = check(batch, taken);
        }

        taken++;
        return open!.Take(batch);
    }

    /// <inheritdoc/>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        open?.Dispose();
        open = null;
    }
}

/// <summary>Steps that train a mask until it is closed.</summary>
/// <param name="started">The mask while it learns; disposed with this.</param>
/// <param name="closed">Called once it learns no more.</param>
internal sealed class TrainingSteps(StartedTask<ILearnedMask> started, Action closed) : ITrainingStep
{
    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch) => started.Step.Take(batch);

    /// <inheritdoc/>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        started.Dispose();
        closed();
    }
}

/// <summary>Steps over batches that nothing learns from: their loss is that under a mask as it is.</summary>
/// <param name="pass">Predicts under the mask; disposed with this.</param>
internal sealed class SkippedSteps(IForwardPass pass) : ITrainingStep
{
    /// <inheritdoc/>
    public StepResult Take(ImageBatch batch)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return SoftmaxLoss.Of(pass.Logits(batch), batch.ToLabels()).Result;
    }

    /// <inheritdoc/>
    public void WriteBack()
    {
    }

    /// <inheritdoc/>
    public void Dispose() => pass.Dispose();
}
