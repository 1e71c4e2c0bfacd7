using Supermask.Common;

namespace Supermask.Learning;

/// <summary>What a learner starts from.</summary>
/// <param name="Run">The options of the run.</param>
/// <param name="Needed">The runs that its method needs, in the order in which it names them.</param>
public sealed record LearningContext(RunOptions Run, IReadOnlyList<NeededRun> Needed)
{
    /// <summary>The stream of this seed, from which every draw of the run derives.</summary>
    public Randomness Random { get; } = Randomness.Root(Run.RootSeed).Derive("seed", Run.Seed);
}

/// <summary>A run that another run needs, and has.</summary>
/// <param name="Learned">What is kept of it.</param>
/// <param name="Relearn">
/// Its learner as it ended, with all tasks learned again, for runs that were asked for so; the caller disposes it.
/// </param>
public sealed record NeededRun(TrainedSequence Learned, Func<ILearner> Relearn);
