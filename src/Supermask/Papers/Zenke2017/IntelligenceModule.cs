using System.Globalization;
using Supermask.Learning;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Networks;
using Supermask.Networks.Updates;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Zenke2017;

/// <summary>
/// SI with its networks: ten permuted tasks in batches of 256 by one Adam at 1e-3; 784-300-300-10 for two epochs, and the published
/// 784-2000-2000-10 for 20 on request.
/// </summary>
internal static class IntelligenceModule
{
    private const int BatchSize = 256;
    private const double Rate = 1e-3;

    // Factors of the penalty in the stored results; 0 is fine-tuning.
    private static readonly double[] Strengths = [0, 0.01, 0.02, 0.1];

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(IntelligencePaper.Paper)
    {
        IsApart = true,
        Arms =
        [
            .. Strengths.Select(strength => On("short SI", strength, hidden: 300, epochs: 2)),
            .. Strengths.Select(strength => On("SI", strength, hidden: 2000, epochs: 20)).Select(ArmsApart.OnRequest),
        ],
    };

    private static Arm On(string name, double strength, int hidden, int epochs) =>
        new(new SynapticIntelligenceMethod { Strength = strength, Optimiser = new AdamRule() }, epochs, Reading: "")
        {
            Setting = new ArmSetting(
                string.Create(CultureInfo.InvariantCulture, $"{name} of Zenke at {strength}"),
                new PermutedTasks(),
                new RawMlpPlan { Hidden = hidden })
            {
                Training = new TrainingOptions { BatchSize = BatchSize, LearningRate = Rate, Optimiser = OptimiserLife.Sequence },
            },
        };
}
