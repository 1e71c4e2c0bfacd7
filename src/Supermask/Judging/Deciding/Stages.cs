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

    /// <summary>The most seeds of a claim about partitioned tasks alone, which a network learns in a quarter of the time of the others.</summary>
    public const int SeedsOfPartitioned = 60;

    /// <summary>The most seeds of every other claim.</summary>
    public const int SeedsOfOthers = 30;

    /// <summary>The most seeds of a claim by default. Variants are compared seed by seed, so that one of several sets it for all.</summary>
    /// <param name="variants">The variants that the claim was measured on.</param>
    public static int MostSeeds(IEnumerable<string> variants) =>
        variants.All(variant => variant == PartitionedTasks.VariantName) ? SeedsOfPartitioned : SeedsOfOthers;

    /// <summary>The seeds of a stage, those of the stages before it among them.</summary>
    /// <param name="stage">The stage, from 1.</param>
    /// <param name="most">The most seeds of the claim.</param>
    public static int SeedsAt(int stage, int most) => most * stage / Count;

    /// <summary>Takes a claim through the stages that add seeds, as long as it is open.</summary>
    /// <param name="first">The verdict of the first look.</param>
    /// <param name="present">The seeds of the first look.</param>
    /// <param name="most">The most seeds of the claim.</param>
    /// <param name="look">The verdict with so many seeds.</param>
    public static Verdict Through(Verdict first, int present, int most, Func<int, Verdict> look)
    {
        var verdict = first;
        for (var stage = 1; stage <= Count && IsOpen(verdict); stage++)
        {
            var seeds = SeedsAt(stage, most);
            verdict = seeds > present ? look(seeds) : verdict;
        }

        return verdict;
    }

    /// <summary>Whether a verdict leaves a claim open.</summary>
    public static bool IsOpen(Verdict verdict) => verdict is Verdict.Inconclusive or Verdict.DirectionHolds;
}
