using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.PseudoRehearsal;

/// <summary>
/// Autoencoder pseudo-rehearsal: the network is also the encoder of an autoencoder, and what its decoder makes of vectors drawn
/// from a normal distribution of each earlier class is learned again. It is the long-term part of FearNet (Kemker and Kanan 2018)
/// alone, without its short-term store, its choice between both, and its pretrained features.
/// </summary>
public sealed record PseudoRehearsalMethod : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "pseudo-rehearsal";

    /// <inheritdoc/>
    public override string Summary => "the network is an encoder too, and what its decoder makes of drawn features of earlier classes is learned again";

    /// <summary>
    /// Factor of the reconstruction error, the mean squared distance of a pixel: 1. With 0 there is no decoder, and nothing is
    /// learned again.
    /// </summary>
    public double Strength { get; init; } = 1;

    /// <summary>What is added to the variance of each feature of a class, which few images may have told: 1e-6.</summary>
    public double Ridge { get; init; } = 1e-6;

    /// <inheritdoc/>
    /// <remarks>A third of that of fine-tuning, at ten times which encoder and decoder move too far at once to learn together.</remarks>
    public override double UsualRate => 3e-4;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Strength = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    /// <remarks>The decoder, as large as the encoder but for its biases, and a mean and a deviation of each feature and class.</remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var network = base.Kept(run);
        if (Strength == 0)
        {
            return network;
        }

        var layers = KeptBytes.Linear(run.Network).SkipLast(1).ToArray();
        var decoder = sizeof(float) * layers.Sum(layer => (layer.Outputs + 1L) * layer.Inputs);
        var features = 2L * sizeof(float) * run.Network.Outputs * layers[^1].Outputs;
        return new(network.Shared + decoder, network.PerTask + features);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems =
        [
            .. base.Problems(run), .. Strengths.Problems(Name, Strength), .. NoBatchNorm.Problems(Name, run.Network),
            .. HeadProblems.Of(Name, run.Network),
        ];
        return Ridge > 0 && double.IsFinite(Ridge) ? problems : problems.Append($"the ridge of {Name} is {Ridge}; it has to be above 0");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        Strength > 0 ? new PseudoRehearsalStrategy(model, this, context) : new Strategy(model);
}
