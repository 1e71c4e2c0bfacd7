using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Hat;

/// <summary>
/// Hard attention to the task (Serra et al. 2018): each task learns a gate for every hidden unit beside the weights, and weights
/// between units that earlier tasks use are protected from it.
/// </summary>
/// <remarks>
/// Plain gradient descent, as the protection scales gradients; weights that are protected wholly are put back after each step, so
/// that no other optimiser moves them either. The source's dropout is left out.
/// </remarks>
public sealed record HatMethod : TrainedMethod
{
    /// <summary>The name of the trace that tells how many units are in use.</summary>
    public const string UsedUnits = "used units";

    /// <summary>By plain gradient descent, with a head for each task.</summary>
    public HatMethod() => (Heads, Optimiser) = (HeadUse.OfEachTask, new SgdRule { Momentum = 0 });

    /// <inheritdoc/>
    public override string Name => "hat";

    /// <inheritdoc/>
    public override string Summary => "each task learns a gate for every hidden unit, and does not change weights between units in use";

    /// <inheritdoc/>
    /// <remarks>The authors', for as many epochs as it takes. In one epoch of MNIST 0.1 and 0.3 go further.</remarks>
    public override double UsualRate => 0.05;

    /// <inheritdoc/>
    /// <remarks>Gates that are nearly closed or nearly open protect nearly, so that only hard ones keep every bit.</remarks>
    public override bool NeverForgets => IsHard;

    /// <summary>By what embeddings are multiplied before the sigmoid at the end of an epoch and in tests: 400.</summary>
    public double Sharpness { get; init; } = 400;

    /// <summary>Factor of the share of free units that a task takes, as a term of the loss: 0.75.</summary>
    public double Pressure { get; init; } = 0.75;

    /// <summary>Whether gates are 0 or 1 in tests and in what is protected, or the values of the sigmoid as the authors have it.</summary>
    public bool IsHard { get; init; }

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run)
    {
        const int BitsOfAByte = 8;
        var network = base.Kept(run);
        var units = KeptBytes.Linear(run.Network).SkipLast(1).Sum(layer => layer.Outputs);
        return network with { PerTask = network.PerTask + (IsHard ? (units + BitsOfAByte - 1) / BitsOfAByte : sizeof(float) * units) };
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) =>
    [
        new(UsedUnits, "share of each hidden layer that the tasks so far use",
            [.. Enumerable.Repeat<int[]>([1], KeptBytes.Linear(run.Network).Count - 1)]),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems =
        [
            .. base.Problems(run), .. Strengths.Problems(Name, Pressure), .. NoBatchNorm.Problems(Name, run.Network),
            .. HeadProblems.Of(Name, run.Network), .. OwnHeads.Problems(Name, Heads),
        ];
        return double.IsFinite(Sharpness) && Sharpness > 1
            ? problems
            : problems.Append($"the sharpness of {Name} is {Sharpness}; its gates begin at one over it, so that it has to be above 1");
    }

    /// <inheritdoc/>
    protected override Strategy NewStrategy(HeadedModel model, LearningContext context) => new HatStrategy(model, this, context);
}
