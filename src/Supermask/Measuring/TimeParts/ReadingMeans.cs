using Supermask.Common;
using Supermask.Data;
using Supermask.Networks;

namespace Supermask.Measuring.TimeParts;

/// <summary>
/// The running means of batch norm read after every step, as often as the text could mean: the classic approach collects them
/// during each epoch, and the other has them already (4.2.2).
/// </summary>
/// <param name="Variant">Name of the variant; the time of a step is the same for all of them.</param>
public sealed record ReadingMeans(string Variant) : TimePart(Variant)
{
    /// <inheritdoc/>
    public override string Name => "time a step of reading the means of batch norm";

    /// <inheritdoc/>
    public override string Meaning => "The time to copy the running means of all batch norms out of a network.";

    /// <inheritdoc/>
    public override IPartAtWork Start(Dataset data, NetworkPlan network) =>
        new Reader(new MultitaskNetwork(network, new Masking(), tasks: 1, Randomness.Root(0).Derive("time parts")));

    private sealed class Reader(MultitaskNetwork network) : IPartAtWork
    {
        public double Doing() => SecondsOf(() => network.BatchNormMeans(0));

        public double LeavingOut() => 0;

        public void Dispose() => network.Dispose();
    }
}
