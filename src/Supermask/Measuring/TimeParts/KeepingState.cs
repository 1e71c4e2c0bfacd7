using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Runs;

namespace Supermask.Measuring.TimeParts;

/// <summary>
/// The whole network copied and written to a file after a task: the classic approach saves its state for the other, which
/// saves nothing (4.2.2.1). It is counted over the steps of the task.
/// </summary>
/// <param name="Variant">Name of the variant.</param>
public sealed record KeepingState(string Variant) : TimePart(Variant)
{
    /// <inheritdoc/>
    public override string Name => "time a step of saving the network after each task";

    /// <inheritdoc/>
    public override string Meaning =>
        "The time to copy a network, the scores of all its tasks included, and to write it to a file, over the optimiser steps of a task.";

    /// <inheritdoc/>
    public override TurnProtocol Protocol => new(8, 1, 2);

    /// <inheritdoc/>
    public override IPartAtWork Start(Dataset data, NetworkPlan network) => new Keeper(
        new MultitaskNetwork(network, new Masking(), Tasks.Count, Randomness.Root(0).Derive("time parts")), StepsOfTask(data));

    private sealed class Keeper(MultitaskNetwork network, double stepsOfTask) : IPartAtWork
    {
        private readonly string path = Path.GetTempFileName();

        public double Doing() => SecondsOf(Keep) / stepsOfTask;

        public double LeavingOut() => 0;

        public void Dispose()
        {
            network.Dispose();
            File.Delete(path);
        }

        private void Keep()
        {
            using var copy = LearnerState.Of(network.state_dict().Select(entry => (entry.Key, entry.Value)));
            using var stream = File.Create(path);
            SafeTensors.Write(stream, new Dictionary<string, string>(), copy.Tensors.ToDictionary(entry => entry.Key, entry => CheckedFile.Stored(entry.Value)));
        }
    }
}
