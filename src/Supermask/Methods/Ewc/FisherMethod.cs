using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;

namespace Supermask.Methods.Ewc;

/// <summary>What the versions of EWC have in common.</summary>
/// <remarks>
/// Steps of plain gradient descent go astray where rate times strength times information is above 2; RMSprop and Adam hide it.
/// </remarks>
public abstract record FisherMethod : TrainedMethod
{
    /// <summary>The name of the trace that tells the largest information of a parameter.</summary>
    public const string LargestInformation = "largest information";

    /// <summary>
    /// Lambda: the penalty is half of it times the sum of squared distances, each times its information, where the loss is a mean of
    /// nats. 100, as on permuted tasks with the exact version (van de Ven et al. 2022).
    /// </summary>
    public double Strength { get; init; } = 100;

    /// <summary>What is meant by Fisher information.</summary>
    public FisherVersion Version { get; init; } = FisherVersion.Exact;

    /// <summary>Images of a task by which it is computed: 1,000.</summary>
    public int FisherImages { get; init; } = 1000;

    /// <inheritdoc/>
    public override Method? SwitchedOff() => this with { Strength = 0, Heads = HeadUse.Shared, Optimiser = new RmsPropRule() };

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) =>
        [new(LargestInformation, "the largest Fisher information of a parameter in the task", [[1]])];

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        string[] problems = [.. base.Problems(run), .. Strengths.Problems(Name, Strength), .. NoBatchNorm.Problems(Name, run.Network)];
        return FisherImages > 0 && Enum.IsDefined(Version)
            ? problems
            : problems.Append($"{Name} takes at least 1 image for its Fisher information, in a version that has a name");
    }
}
