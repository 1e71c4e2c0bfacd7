using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>Whether something comes out in more than half of all seeds, by the exact interval of its rate.</summary>
internal static class MostSeeds
{
    /// <summary>The verdict on this rate.</summary>
    public static Verdict Judge(SuccessRate rate) =>
        rate.Low > 0.5 ? Verdict.Reproduced : rate.High < 0.5 ? Verdict.NotReproduced : Verdict.Inconclusive;

    /// <summary>What the verdict of a claim needs of this rate.</summary>
    public static SingleTest Test(SuccessRate rate) => new(Judge(rate), rate.PBelow(0.5), Verdict.Inconclusive);
}
