using Supermask.Methods.MaskMixing;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.BenIwhiwhu2023;

/// <summary>Masks whose scores are mixed with those of earlier tasks, and alone, on permuted and on rotated images.</summary>
internal static class MixingModule
{
    private static readonly (string Name, MixingStart Start)[] Mixes =
        [("Mask RI", MixingStart.OwnAlone), ("Mask LC", MixingStart.Equal), ("Mask BLC", MixingStart.Balanced)];

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(MixingPaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. from tasks in new ITaskSequence[] { new PermutedTasks(), new RotatedTasks() }
               from mix in Mixes
               select new Arm(new MaskMixingMethod { Mixing = mix.Start }, Epochs: 1, Reading: "")
               {
                   Setting = new ArmSetting($"{tasks.Name} {mix.Name}", tasks, new MlpPlan { BatchNorm = false }) { MostSeeds = PaperModule.SeedsApart },
               },
        ],
    };
}
