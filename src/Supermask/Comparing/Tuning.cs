using Supermask.Common;
using Supermask.Runs;

namespace Supermask.Comparing;

/// <summary>
/// How methods were tuned before any run of the comparison: what every setting reached, and the one that went farthest. Frozen in
/// the repository; a test sees that nothing else is chosen.
/// </summary>
public static class Tuning
{
    /// <summary>Where the list lies, below the folder of the library.</summary>
    public const string File = "Comparing/Tuning.csv";

    /// <summary>The seed of tuning runs: none that a scored run has.</summary>
    public const int Seed = 1000;

    /// <summary>What was measured, in the order of streams, methods and settings.</summary>
    public static IReadOnlyList<TunedSetting> Frozen { get; } = EmbeddedList.Read<TunedSetting>(File);

    /// <summary>The setting that went farthest on a stream; null where some have not been tried.</summary>
    public static Candidate? Best(Entrant entrant, ComparedSequence stream)
    {
        var tried = Frozen.Where(row => (row.Stream, row.Scenario, row.Entrant) == (stream.Name, stream.Word(entrant.IsTold), entrant.Name))
            .ToDictionary(row => row.Setting, row => row.Accuracy);
        var settings = entrant.Settings(stream);
        return settings.All(setting => tried.ContainsKey(setting.Name)) ? settings.MaxBy(setting => tried[setting.Name]) : null;
    }

    /// <summary>The arm by which a setting is tried.</summary>
    public static Arm Trial(Entrant entrant, ComparedSequence stream, Candidate setting) =>
        ComparedArms.Of($"{entrant.NameOn(stream)}, tuned at {setting.Name}", stream.Tuned, setting);
}
