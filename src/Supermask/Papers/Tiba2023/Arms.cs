using Supermask.Methods.Classic;
using Supermask.Methods.FineTuning;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023;

/// <summary>The ways of learning that the dissertation compares, and those that other readings of it make.</summary>
public static class Arms
{
    /// <summary>The reading of A8 next to the default: each task keeps a batch norm of its own.</summary>
    public const string BatchNormPerTask = "batch norm per task";

    /// <summary>
    /// The novel approach as by default but from the weights, first scores and order of images of the classic one: the instrument
    /// that shows what differs when draws do not (A10b).
    /// </summary>
    public const string EqualDraws = "equal draws";

    /// <summary>All arms of the experiments: those of the default readings first, classic before novel.</summary>
    public static IReadOnlyList<Arm> All { get; } =
    [
        Classic(1), Classic(2), Novel(1, ""), Novel(2, ""), new(new NovelMethod(), 1, EqualDraws), new(new NovelMethod(), 2, EqualDraws),
        .. AlphaReadings.Names.Skip(1).SelectMany(reading => new[] { Novel(1, reading), Novel(2, reading) }),
        new(new ClassicMethod { Masking = new Masking { BatchNormState = BatchNormState.PerTask } }, 1, BatchNormPerTask),
    ];

    /// <summary>
    /// What the dissertation has no network for, and its words need a measure of: how much is forgotten without masks (METH-18),
    /// and how much masks overlap that learned one task twice.
    /// </summary>
    public static IReadOnlyList<Arm> Measures { get; } =
    [
        new(new FineTuningMethod(), 1, ""),
        .. TaskVariants.Published.Select(Repeated),
    ];

    /// <summary>The classic approach on five tasks of a variant, each learned twice from scores of its own.</summary>
    public static Arm RepeatedOn(string variant) => Measures.Single(arm => arm.Setting is not null && arm.Learns(variant));

    /// <summary>The classic approach by the default readings.</summary>
    /// <param name="epochs">1 in experiments 1 and 2 (4.1.2, 4.2.2), 2 in experiment 3 (4.3.2).</param>
    public static Arm Classic(int epochs) => new(new ClassicMethod(), epochs, "");

    /// <summary>Whether a profile trains an arm on a variant: every arm on the published variants, of others what experiment 1 needs.</summary>
    public static bool IsPlanned(string variant, Arm arm) => TaskVariants.Published.Contains(variant) || (TaskVariants.OfProfiles.Contains(variant) && arm == Classic(1));

    /// <summary>Whether an arm is the novel approach.</summary>
    public static bool IsNovel(this Arm arm) => arm.Method is NovelMethod;

    /// <summary>The arm of these names.</summary>
    /// <param name="approach">classic or novel.</param>
    /// <param name="duration">one epoch or two epochs.</param>
    /// <param name="reading">A reading, or nothing for the default ones.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Arm Named(string approach, string duration, string reading) =>
        All.FirstOrDefault(arm => (arm.Approach, arm.Duration, arm.Reading) == (approach, duration, reading))
        ?? throw new ArgumentException(
            $"There is no {approach} approach of {duration}{(reading.Length > 0 ? $" with '{reading}'" : "")}. There are:\n  "
            + string.Join("\n  ", All.Select(arm => arm.Name)));

    private static Arm Repeated(string variant) => Classic(1) with
    {
        Setting = new ArmSetting($"repeated {variant} tasks", new RepeatedTasks { Sequence = TaskVariants.Named(variant) }, new MlpPlan()),
    };

    // By default with draws of its own, as the spread of the published tables tells (A10a); under readings that act seed by seed
    // with the classic one, so that less of a difference is noise.
    private static Arm Novel(int epochs, string reading) => new(
        reading.Length == 0
            ? new NovelMethod { NetworkStart = NovelStart.Independent }
            : new NovelMethod { Reading = AlphaReadings.Named(reading) },
        epochs,
        reading);
}
