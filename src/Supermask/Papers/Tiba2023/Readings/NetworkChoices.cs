using Supermask.Methods;
using Supermask.Multiverse;
using Supermask.Networks;
using static Supermask.Multiverse.Level;

namespace Supermask.Papers.Tiba2023.Readings;

/// <summary>What the source leaves open about the network (3.2).</summary>
internal static class NetworkChoices
{
    /// <summary>A5 to A8.</summary>
    public static Choice[] All =>
    [
        new("A5", "The draw of the first scores", [
            new("A5a", "Kaiming-uniform scores", Standing.Default,
                "Equation 6 names the function, and its argument is the root of five."),
            new("A5b", "scores between minus and plus root five", Standing.Exploratory,
                "The equation, read to the letter, writes this range.")
            {
                Set = OnMethod<MaskedMethod>(method => method with { Masking = method.Masking with { ScoreDraw = ScoreDraw.RootFive } }),
            },
        ]),
        new("A6", "The bias of the masked layers", [
            new("A6a", "no bias", Standing.Default, "SupSup's networks have none, and its layer has the code of Equation 15 all the same."),
            new("A6b", "a trained bias", Standing.Exploratory, "Equation 15 writes a bias, and PyTorch trains one by default.")
            {
                ChangesSteps = true,
                Set = OnMethod<MaskedMethod>(method => method with { Masking = method.Masking with { Bias = LayerBias.Trained } }),
            },
            new("A6c", "a frozen bias", Standing.Exploratory, "Equation 15 writes a bias, and all weights are frozen.")
            {
                ChangesSteps = true,
                Set = OnMethod<MaskedMethod>(method => method with { Masking = method.Masking with { Bias = LayerBias.Frozen } }),
            },
        ]),
        new("A7", "Scale and shift of batch norm", [
            new("A7b", "scale and shift are trained", Standing.Default, "The text says that the layer scales and shifts; it is PyTorch's default."),
            new("A7a", "no scale and no shift", Standing.Exploratory, "Equation 17 has neither, and SupSup's batch norm has neither.")
            {
                ChangesSteps = true,
                Set = run => run.Network is MlpPlan plan ? run with { Network = plan with { BatchNormAffine = false } } : run,
            },
        ]),
        new("A8", "Whose state batch norm keeps", [
            new("A8a", "one batch norm for all tasks", Standing.Default, "The listing of layers has one a position."),
            new("A8b", "batch norm per task", Standing.Exploratory, "The text speaks of a task's batch normalisation layer; SupSup has one a task.")
            {
                ChangesSteps = true,
                Set = OnMethod<MaskedMethod>(method => method with { Masking = method.Masking with { BatchNormState = BatchNormState.PerTask } }),
            },
        ]),
    ];
}
