using Supermask.Measuring.Statistics;
using Supermask.Tasks;

namespace Supermask.Judging.Deciding;

/// <summary>
/// How seeds are added to a claim that the first look left open: in three stages of equal size, until it is decided or its budget
/// is spent. The first look may be wrong in 5 % of cases, and each stage in a third of another 1 %.
/// </summary>
public static class Stages
{
    /// <summary>Number of stages.</summary>
    public const int Count = 3;

    /// <summary>The share of wrong decisions that one end of an interval allows at a stage.</summary>
    public const double Error = Interval.StageError;

    // A partitioned network learns in a quarter of the time of the others.
    private const int SeedsOfPartitioned = 60;
    private const int SeedsOfOthers = 30;

    /// <summary>The most seeds of a claim by default. Variants are compared seed by seed, so that one of several sets it for all.</summary>
    /// <param name="variants">The variants that the claim was measured on.</param>
    public static int MostSeeds(IEnumerable<string> variants) =>
        variants.All(variant => variant == PartitionedTasks.VariantName) ? SeedsOfPartitioned : SeedsOfOthers;

    /// <summary>The seeds of a stage, those of the stages before it among them.</summary>
    /// <param name="stage">The stage, from 1.</param>
    /// <param name="most">The most seeds of the claim.</param>
    public static int SeedsAt(int stage, int most) => most * stage / Count;

    /// <summary>Whether a verdict leaves a claim open.</summary>
    public static bool IsOpen(Verdict verdict) => verdict is Verdict.Inconclusive or Verdict.DirectionHolds;
}
