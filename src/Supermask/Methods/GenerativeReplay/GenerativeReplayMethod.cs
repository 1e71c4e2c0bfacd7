using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.GenerativeReplay;

/// <summary>
/// Deep generative replay (Shin et al. 2017), with a variational autoencoder as generator (van de Ven and Tolias 2018): in place of
/// stored images, those that a generator makes up are learned again, with the labels that the network before gives them.
/// </summary>
public sealed record GenerativeReplayMethod : TrainedMethod
{
    /// <inheritdoc/>
    public override string Name => "generative-replay";

    /// <inheritdoc/>
    public override string Summary => "a generator learns the images, and what it makes up is learned again with the labels of the network before";

    /// <summary>Images made up for each step: 128. With none there is no generator.</summary>
    public int Replayed { get; init; } = 128;

    /// <summary>What the network before tells of them.</summary>
    public ReplayTargets Targets { get; init; } = ReplayTargets.Labels;

    /// <summary>By what logits are divided before the softmax where outputs are the targets: 2.</summary>
    public double Temperature { get; init; } = 2;

    /// <summary>Units of each hidden layer of the generator: 400.</summary>
    public int Hidden { get; init; } = 400;

    /// <summary>Dimensions of its latent vector: 20.</summary>
    public int Latent { get; init; } = 20;

    /// <summary>The learning rate of its optimiser, which is Adam: 1e-3.</summary>
    public double GeneratorRate { get; init; } = 1e-3;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Replayed = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run)
    {
        var network = base.Kept(run);
        var generator = Replayed > 0 ? sizeof(float) * VariationalAutoencoder.ParametersOf(run.Network.Inputs, Hidden, Latent) : 0;
        return network with { Shared = network.Shared + generator };
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        IEnumerable<string> problems = [.. base.Problems(run), .. NoBatchNorm.Problems(Name, run.Network)];
        if (Replayed < 0 || Hidden < 1 || Latent < 1)
        {
            problems = problems.Append($"{Name} takes no images below 0, and a generator of at least one hidden unit and one latent dimension");
        }

        if (!(Temperature > 0) || !(GeneratorRate > 0) || !double.IsFinite(Temperature) || !double.IsFinite(GeneratorRate))
        {
            problems = problems.Append($"{Name} takes a temperature and a rate of the generator that are above 0");
        }

        return Enum.IsDefined(Targets) ? problems : problems.Append($"the targets of {Name} have a value without a name");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) =>
        Replayed > 0 ? new GenerativeReplayStrategy(model, this, context) : new Strategy(model);
}

/// <summary>What the network before tells of an image that was made up.</summary>
public enum ReplayTargets
{
    /// <summary>Its most likely class.</summary>
    Labels,

    /// <summary>The probabilities of all classes, softened by a temperature.</summary>
    Outputs,
}
