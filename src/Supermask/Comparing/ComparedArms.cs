using Supermask.Learning;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Comparing;

/// <summary>The networks of the comparison: each method on each stream, by the setting that tuning chose.</summary>
public static class ComparedArms
{
    /// <summary>The methods that are tuned, with their streams and arms.</summary>
    public static IReadOnlyList<ComparedArm> All { get; } = With(Tuning.Best);

    /// <summary>Every method on each stream with a setting that is chosen for it.</summary>
    /// <param name="choose">Chooses the setting; a method without one is left out.</param>
    public static IReadOnlyList<ComparedArm> With(Func<Entrant, ComparedSequence, Candidate?> choose) =>
    [
        .. from stream in ComparedSequence.All
           from entrant in Entrants.All
           let setting = choose(entrant, stream)
           where setting is not null
           select new ComparedArm(stream, entrant, setting, Of(entrant, stream, setting)),
    ];

    private static Arm Of(Entrant entrant, ComparedSequence stream, Candidate setting)
    {
        var arm = Of(entrant.NameOn(stream), stream.Tasks, setting);
        return entrant.IsHeadline ? arm with { Setting = arm.Setting! with { IsHeadline = true } } : arm;
    }

    /// <summary>The arm of a setting on tasks.</summary>
    internal static Arm Of(string name, ITaskSequence tasks, Candidate setting) => new(setting.Method, setting.Epochs, Reading: "")
    {
        Setting = new ArmSetting(name, tasks, setting.Network) { Training = new TrainingOptions { LearningRate = setting.Rate } },
    };
}

/// <summary>A method on a stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Entrant">The method.</param>
/// <param name="Setting">The setting that tuning chose.</param>
/// <param name="Arm">Its networks.</param>
public sealed record ComparedArm(ComparedSequence Stream, Entrant Entrant, Candidate Setting, Arm Arm);
