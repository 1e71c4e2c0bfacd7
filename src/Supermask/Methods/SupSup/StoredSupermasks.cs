using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Effective;
using Supermask.Networks.Superposed;
using static TorchSharp.torch;

namespace Supermask.Methods.SupSup;

/// <summary>The network of a run of SupSup again: its weights drawn from the seed, and the masks that were kept of finished tasks.</summary>
/// <param name="run">The run.</param>
public sealed class StoredSupermasks(RunOptions run)
    : SupermaskLearner(run, new LearningContext(run, []).Random, (layer, stream) => RandomTensors.SignedConstant(layer.Inputs, layer.Outputs, stream))
{
    /// <summary>The stream of draws that belong to the network and not to its learning.</summary>
    public Randomness Stream => Random.Derive("inferred again");

    /// <summary>The frozen weights with the masks of tasks.</summary>
    /// <param name="tasks">Records of the first tasks of the run, in their order.</param>
    /// <exception cref="ArgumentException">The run has another method.</exception>
    public Superposition With(IEnumerable<TaskRecord> tasks)
    {
        if (Run.Method is not SupSupMethod)
        {
            throw new ArgumentException($"The run's method is '{Run.Method.Name}', whose masks lie over other weights than those of supsup.");
        }

        foreach (var task in tasks)
        {
            var statistics = task.Floats(TraceNames.Mean).Zip(task.Floats(TraceNames.Variance), Kept);
            Network.Add(new TaskMasks(task.Masks, [.. statistics]));
        }

        return Network;
    }

    /// <inheritdoc/>
    protected override StartedTask<ILearnedMask> Begin(int task, int steps) =>
        throw new NotSupportedException("What was learned is tried anew here, and nothing more is learned.");

    private static NormState Kept(float[] means, float[] variances)
    {
        using var scope = NewDisposeScope();
        var state = new NormState(means.Length);
        state.Mean.copy_(tensor(means));
        state.Variance.copy_(tensor(variances));
        return state;
    }
}
