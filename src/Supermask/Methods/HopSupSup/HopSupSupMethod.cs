using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.HopSupSup;

/// <summary>
/// HopSupSup (Wortsman et al. 2020, section 3.5 and appendix): each task masks the units of one frozen random network, and its mask
/// is stored as an attractor of a Hopfield network a layer, whose size does not grow with the tasks. Where a test does not tell the
/// task, a mask is recovered from there by the entropy of the test images and the energy of the memory.
/// </summary>
/// <remarks>
/// The recovery reads the Hopfield networks and the mean of what they store, nothing else. Each task's own mask is kept too, for
/// tests that tell the task and for those who measure which task a recovered mask belongs to. Batch norm takes the statistics of
/// the images at hand, also in a test.
/// </remarks>
public sealed record HopSupSupMethod : Method
{
    // The evaluator's own batch is this many images and one more; a larger one would be cut, and with it the statistics.
    private const int LargestTestBatch = 499;

    /// <inheritdoc/>
    public override string Name => "hopsupsup";

    /// <inheritdoc/>
    public override string Summary => "each task learns which units of a frozen random network it uses, and a Hopfield network finds its mask again";

    /// <inheritdoc/>
    public override double UsualRate => 0.1;

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new BnNetPlan();

    /// <inheritdoc/>
    public override TestPlan Tests => new(RetestsAfterEach: false, WithoutTask: true);

    /// <inheritdoc/>
    /// <remarks>That holds where the task is told: recovery finds a mask the worse, the more are stored.</remarks>
    public override bool NeverForgets => true;

    /// <summary>The optimiser of scores, new for each task.</summary>
    public UpdateRule Optimiser { get; init; } = new SgdRule { WeightDecay = 1e-4 };

    /// <summary>How a finished mask enters the Hopfield networks (B19).</summary>
    public StorageRule Storage { get; init; } = StorageRule.Storkey;

    /// <summary>How a mask is recovered where the task is not told.</summary>
    public RecoveryOptions Recovery { get; init; } = new();

    /// <summary>
    /// Test images at a time, by whose statistics they are normalised, in a step of the recovery and in a prediction: 64. One that
    /// is left over goes with those before it.
    /// </summary>
    public int TestBatch { get; init; } = 64;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        foreach (var problem in Optimiser.Problems().Concat(Recovery.Problems()))
        {
            yield return problem;
        }

        if (!Enum.IsDefined(Storage))
        {
            yield return "the rule by which masks are stored has a value without a name";
        }

        if (TestBatch is < 2 or > LargestTestBatch)
        {
            yield return $"test images were to be taken {TestBatch} at a time; batch norm needs at least 2, and an evaluation takes at most {LargestTestBatch}";
        }

        if (!IsLearned(run.Network))
        {
            yield return "HopSupSup masks units between batch norm without gain and offset and Swish, in at least one hidden layer, "
                + $"and the network '{run.Network.Name}' is built otherwise: take '{UsualNetwork.Name}'";
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) =>
    [
        new(TraceNames.Mask, "the learned mask of the units of each hidden layer, which the recovery does not read",
            [.. run.Network.Layers.OfType<LayerPlan.Norm>().Select(layer => new[] { layer.Features, 1 })]),
    ];

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(
        KeptBytes.Seed + KeptBytes.Linear(run.Network).SkipLast(1).Sum(layer => sizeof(float) * (((long)layer.Outputs * layer.Outputs) + layer.Outputs)), 0);

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new HopSupSupLearner(this, context.Run, context.Random);

    // Any number of hidden layers above 0, and a linear layer at the end.
    private static bool IsLearned(NetworkPlan network) => network.Layers.Count > 1
        && network.Layers.Chunk(3).SkipLast(1).All(layers =>
            layers is [LayerPlan.Linear, LayerPlan.Norm { Affine: false }, LayerPlan.Swish])
        && network.Layers.Chunk(3).Last() is [LayerPlan.Linear];
}
