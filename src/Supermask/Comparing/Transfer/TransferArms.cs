using Supermask.Methods.Cold;
using Supermask.Methods.Keep;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Comparing.Transfer;

/// <summary>The networks by which it is asked whether similarity can speed up learning; none before the comparison is tuned.</summary>
public static class TransferArms
{
    /// <summary>What Keep and Carry are held against.</summary>
    public const string Cold = "cold start";

    // A quarter of an epoch of 60,000 images.
    private const int BatchesOfPairs = 117;

    private const int FewSeeds = 3;

    private static readonly string[] Carrying = [MaskEntrants.Keep, MaskEntrants.Carry];

    // What else might be faster than a cold start, or more accurate.
    private static readonly string[] OfComparison = ["masks of the largest scores", "Mask LC", "fine-tuning", "separate networks"];

    // Nothing is tuned on these: they learn by what was tuned on permuted tasks.
    private static readonly (string Words, ITaskSequence Tasks, Func<ArmSetting, ArmSetting> Seeds)[] OtherSequences =
    [
        ("permuted after an upright one", new PermutedTasks { First = FirstPermutation.None }, Twice),
        ("50 permuted", new PermutedTasks { Count = 50 }, Seldom),
        ("mixed", new MixedTasks(), Twice),
        ("noise", new NoiseTasks(), Twice),
    ];

    /// <summary>All of them, with the settings that tuning chose.</summary>
    public static IReadOnlyList<TransferArm> All { get; } = Of(ComparedArms.All);

    /// <summary>
    /// The networks that are trained for this question, with the variant that they learn. What else might be faster or more accurate is
    /// left to the comparison, which trains it anyway.
    /// </summary>
    public static IReadOnlyList<(string Variant, Arm Arm)> Cells { get; } =
        [.. All.Where(each => !OfComparison.Contains(each.Name)).Select(each => (each.Arm.Setting!.Tasks.Name, each.Arm))];

    /// <summary>What these networks are for; null where they are not for this question.</summary>
    public static TransferArm? Find(Arm arm) => All.FirstOrDefault(each => each.Arm == arm);

    /// <summary>The networks that learn other images too: Keep, Carry and the cold start on all sequences.</summary>
    public static IReadOnlyList<(string Variant, Arm Arm)> CellsOnOtherData { get; } =
        [.. All.Where(each => each.Part == TransferPart.Methods && (each.Name == Cold || Carrying.Contains(each.Name))).Select(each => (each.Arm.Setting!.Tasks.Name, each.Arm))];

    /// <summary>The networks, with settings that are given.</summary>
    /// <param name="compared">The methods of the comparison with their settings.</param>
    public static IReadOnlyList<TransferArm> Of(IReadOnlyList<ComparedArm> compared) =>
        [.. ComparedSequence.All.SelectMany(stream => OnTuned(stream, compared)), .. OnOthers(compared)];

    private static IEnumerable<TransferArm> OnTuned(ComparedSequence stream, IReadOnlyList<ComparedArm> compared)
    {
        var arms = compared.Where(each => each.Stream == stream && each.Entrant.IsTold).ToDictionary(each => each.Entrant.Name);
        if (!arms.TryGetValue(MaskEntrants.Cold, out var cold) || Carrying.Any(name => !arms.ContainsKey(name)))
        {
            yield break;
        }

        var start = AsCold(cold.Setting, arms[MaskEntrants.Keep].Setting);
        var reference = ArmOf(stream.Name, Cold, start, stream.Tasks, Twice);
        yield return new(TransferPart.Methods, stream.Name, Cold, reference, reference);
        foreach (var (name, each) in arms.Where(arm => IsShown(arm.Value.Entrant)))
        {
            yield return new(TransferPart.Methods, stream.Name, name, each.Arm, reference);
        }

        yield return Of(TransferPart.Methods, stream.Name, "cold start at the published rate", Attribution.AtPublishedRate(start), stream.Tasks, reference);
        foreach (var carrying in Carrying.Where(method => Attribution.IsAsked(method, stream.Name)))
        {
            foreach (var (name, setting) in Attribution.Of(carrying, arms[carrying].Setting, cold.Setting, stream.Tasks is PartitionedTasks))
            {
                yield return Of(TransferPart.Attribution, stream.Name, name, setting, stream.Tasks, reference);
            }
        }

        yield return Paired(stream, arms[MaskEntrants.Keep].Setting, reference);
    }

    private static IEnumerable<TransferArm> OnOthers(IReadOnlyList<ComparedArm> compared)
    {
        var settings = compared.Where(each => each.Stream.Tasks is PermutedTasks && each.Entrant.IsTold).ToDictionary(each => each.Entrant.Name, each => each.Setting);
        if (!settings.TryGetValue(MaskEntrants.Cold, out var cold) || Carrying.Any(name => !settings.ContainsKey(name)))
        {
            yield break;
        }

        foreach (var (words, tasks, seeds) in OtherSequences)
        {
            var reference = ArmOf(words, Cold, AsCold(cold, settings[MaskEntrants.Keep]), tasks, seeds);
            yield return new(TransferPart.OtherTasks, words, Cold, reference, reference);
            foreach (var carrying in Carrying)
            {
                yield return new(TransferPart.OtherTasks, words, carrying, ArmOf(words, carrying, settings[carrying], tasks, seeds), reference);
            }
        }
    }

    private static bool IsShown(Entrant entrant) =>
        entrant.Name != MaskEntrants.Cold && (entrant.IsHeadline || entrant.Name == MaskEntrants.OwnPlusSimilar || OfComparison.Contains(entrant.Name));

    // The masks of the comparison, by the arithmetic of Keep: a Keep that takes no earlier start is then the same network, and not another draw.
    private static Candidate AsCold(Candidate cold, Candidate keep) =>
        cold with { Method = new ColdMethod { Masking = ((KeepMethod)keep.Method).Masking } };

    private static ArmSetting Seldom(ArmSetting setting) => setting with { MostSeeds = FewSeeds, IsOnRequest = true };

    private static ArmSetting Twice(ArmSetting setting) => setting with { IsHeadline = true };

    private static TransferArm Paired(ComparedSequence stream, Candidate keep, Arm cold) => Of(
        TransferPart.Pairs, stream.Name, "keep of pairs",
        keep with { Method = (KeepMethod)keep.Method with { Source = CarrySource.Paired, Compared = 0 } },
        new PairedTasks { Sequence = stream.Tasks },
        cold,
        setting => setting with { Training = setting.Training! with { Batches = BatchesOfPairs } });

    private static TransferArm Of(
        TransferPart part, string sequence, string name, Candidate setting, ITaskSequence tasks, Arm cold, Func<ArmSetting, ArmSetting>? otherwise = null) =>
        new(part, sequence, name, ArmOf(sequence, name, setting, tasks, otherwise), cold);

    private static Arm ArmOf(string sequence, string name, Candidate setting, ITaskSequence tasks, Func<ArmSetting, ArmSetting>? otherwise = null)
    {
        var arm = ComparedArms.Of($"{sequence} {name}", tasks, setting);
        return otherwise is null ? arm : arm with { Setting = otherwise(arm.Setting!) };
    }
}
