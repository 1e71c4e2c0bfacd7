using Supermask.Learning;
using Supermask.Methods.Signed;
using Supermask.Methods.TaskHeads;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Koster2022;

/// <summary>Signed supermasks with their networks: 300-100-10 on MNIST as it is.</summary>
internal static class SignedModule
{
    private const int Epochs = 100;
    private const int BaselineEpochs = 20;

    /// <summary>The module.</summary>
    public static PaperModule Module { get; } = new(SignedPaper.Paper)
    {
        IsApart = true,
        Arms = [On("signed supermask", new SignedMethod(), Epochs), On("trained baseline", new TaskHeadsMethod(), BaselineEpochs)],
    };

    private static Arm On(string name, Method method, int epochs) => new(method, epochs, Reading: "")
    {
        Setting = new ArmSetting(name, PermutedTasks.Plain, new LeNetPlan { Outputs = 10 })
        {
            Training = new TrainingOptions { LearningRate = method.UsualRate },
            MostSeeds = PaperModule.SeedsApart,
        },
    };
}
