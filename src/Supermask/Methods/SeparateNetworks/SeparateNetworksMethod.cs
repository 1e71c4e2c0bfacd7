using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Methods.SeparateNetworks;

/// <summary>
/// A network for each task, which shares and forgets nothing: of full size the upper line of methods that isolate tasks, and of as
/// many bytes as a supermask the honest rival of one.
/// </summary>
public sealed record SeparateNetworksMethod : Method
{
    /// <inheritdoc/>
    public override string Name => "separate-networks";

    /// <inheritdoc/>
    public override string Summary => "a trained network for each task, of full size, of the bytes of a supermask, or of one layer";

    /// <summary>How large each network is.</summary>
    public SeparateSize Size { get; init; } = SeparateSize.Full;

    /// <summary>The most bytes of a network whose size bytes tell: those of a mask of 784-300-300-100.</summary>
    public int Bytes { get; init; } = 44_400;

    /// <summary>The optimiser, new for each task.</summary>
    public UpdateRule Optimiser { get; init; } = new RmsPropRule();

    /// <inheritdoc/>
    public override NetworkPlan UsualNetwork => new MlpPlan { BatchNorm = false, Outputs = 10 };

    /// <inheritdoc/>
    public override double UsualRate => 1e-3;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        if (Size == SeparateSize.OfBytes && PlanOf(run.Network) is not MlpPlan { Hidden: > 0 })
        {
            return Optimiser.Problems().Append($"no network of two hidden layers takes {run.Network.Inputs} values, and has {Bytes} bytes or fewer");
        }

        return Enum.IsDefined(Size) ? Optimiser.Problems() : Optimiser.Problems().Append("the size of separate networks has a value without a name");
    }

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new(0, TrainedBytes.Network(PlanOf(run.Network)));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) =>
        new SeparateNetworksLearner(PlanOf(context.Run.Network), Optimiser, context.Run, context.Random);

    /// <summary>The network of each task.</summary>
    /// <param name="full">The network of full size.</param>
    public NetworkPlan PlanOf(NetworkPlan full) => Size switch
    {
        SeparateSize.Linear => new MlpPlan { Inputs = full.Inputs, HiddenLayers = 0, Outputs = full.Outputs, BatchNorm = false },
        SeparateSize.OfBytes => Enumerable.Range(0, Bytes)
            .Select(units => new MlpPlan { Inputs = full.Inputs, Hidden = units, Outputs = full.Outputs, BatchNorm = false })
            .TakeWhile(plan => TrainedBytes.Network(plan) <= Bytes).LastOrDefault() ?? full,
        _ => full,
    };
}

/// <summary>Sizes of separate networks.</summary>
public enum SeparateSize
{
    /// <summary>That of the run's network.</summary>
    Full,

    /// <summary>Two hidden layers as wide as the bytes allow: 784-13-13-10 for those of a mask.</summary>
    OfBytes,

    /// <summary>No hidden layer.</summary>
    Linear,
}
