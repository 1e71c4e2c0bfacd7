using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;

namespace Supermask.Methods.PathNet;

/// <summary>
/// PathNet (Fernando et al. 2017): each layer has many small modules, and a tournament between paths, each through a few modules a
/// layer, finds one for the task while it is learned. The modules of the best path are frozen then, and all others drawn anew.
/// </summary>
/// <remarks>
/// The hidden layers of the run's network tell how many layers there are; the width of a layer is that of a module. A path that has a
/// module twice counts it once. The search is a part of the steps of a task and not before them, so that it takes none beside.
/// </remarks>
public sealed record PathNetMethod : PartsMethod
{
    /// <inheritdoc/>
    public override string Name => "pathnet";

    /// <inheritdoc/>
    public override string Summary => "a tournament finds each task a path through small modules, which are then frozen";

    /// <summary>Modules of a layer: 16, as in the comparison by Serra et al. (2018).</summary>
    public int Modules { get; init; } = 16;

    /// <summary>Units of a module: 20.</summary>
    public int Units { get; init; } = 20;

    /// <summary>The most modules of a layer on a path: 3.</summary>
    public int Breadth { get; init; } = 3;

    /// <summary>Paths that compete: 2, as in the same comparison; the first codes have 64 and far more steps.</summary>
    public int Population { get; init; } = 2;

    /// <summary>Steps by which a path is trained before its share of right images is compared: 10.</summary>
    public int FitnessSteps { get; init; } = 10;

    /// <inheritdoc/>
    public override bool NeverForgets => true;

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run)
    {
        var layers = HiddenLayers(run.Network);
        var parameters = (long)Modules * ((run.Network.Inputs + 1) + ((layers - 1) * (Units + 1))) * Units;
        return new(sizeof(float) * parameters, (layers * Breadth) + (sizeof(float) * (Units + 1L) * run.Network.Outputs));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        IEnumerable<string> problems = Units >= 1 && Breadth >= 1 && Modules >= Breadth
            ? base.Problems(run)
            : base.Problems(run).Append($"{Name} has modules of at least one unit, and as many in a layer as a path takes or more");
        return Population >= 2 && FitnessSteps >= 1
            ? problems
            : problems.Append($"the tournament of {Name} is between at least two paths, each trained for a step or more");
    }

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context) => new PathNetLearner(this, context);

    /// <summary>Number of layers of modules.</summary>
    public static int HiddenLayers(NetworkPlan network) => Widths(network).Count - 2;
}
