using Supermask.Runs;

namespace Supermask.Papers;

/// <summary>How networks that take long are trained less often.</summary>
internal static class ArmsApart
{
    /// <summary>The arm, trained only where somebody asks for it.</summary>
    public static Arm OnRequest(this Arm arm) => arm with { Setting = arm.Setting! with { IsOnRequest = true } };

    /// <summary>The arm, from <see cref="PaperModule.SeedsApart"/> seeds at most.</summary>
    public static Arm OfFewSeeds(this Arm arm) => arm with { Setting = arm.Setting! with { MostSeeds = PaperModule.SeedsApart } };
}
