using Supermask.Judging.Calibration;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>Trains the networks whose quantities the judge is tried on, and measures these.</summary>
/// <param name="bench">Where they are trained.</param>
public sealed class JudgeBench(Workbench bench)
{
    private const string Accuracy = "mean accuracy";

    // A partitioned network takes 3 s and a permuted one 12 s.
    private static readonly (string Variant, int Seeds)[] Networks = [("partitioned", 60), ("permuted", 30)];

    private static readonly Arm Arm = Arms.Classic(1);

    // Of each printed gap: the networks that tell how far runs lie apart.
    private static readonly (string Variant, Arm Arm, int Seeds, string Quantity)[] Spread =
    [
        .. from quantity in new[] { Accuracy, "mean loss" }
           from networks in Networks.Append((Variant: "rotated", Seeds: 15))
           select (networks.Variant, Arm, networks.Seeds, quantity),
        .. TaskVariants.Published.Select(variant => (variant, Arms.Classic(2), Profile.Standard.Seeds, Accuracy)),
    ];

    /// <summary>The runs that the store lacks.</summary>
    public IReadOnlyList<RunOptions> Left() =>
    [
        .. Networks.Select(each => (each.Variant, Arm, each.Seeds)).Concat(Spread.Select(each => (each.Variant, each.Arm, each.Seeds)))
            .SelectMany(each => LibraryOf(each.Seeds).RunsOf(each.Variant, each.Arm)).Distinct().Where(run => !bench.Library.IsStored(run)),
    ];

    /// <summary>Trains what the store lacks; stopped, it goes on where it was.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void Train(Action<TrainingEvent> report, CancellationToken cancellation) => bench.Library.LoadOrTrain(Left(), report, cancellation);

    /// <summary>What each quantity is on these networks.</summary>
    public IReadOnlyList<RealValues> Measure(CancellationToken cancellation) =>
    [
        .. from each in Networks
           let study = StudyOf(each.Variant, Arm, each.Seeds, cancellation)
           from quantity in RealValues.Quantities
           select new RealValues(each.Variant, quantity, RunStudy.ShapeOf(quantity), study.Values(quantity)),
    ];

    /// <summary>How far runs lie apart that differ by their draws alone.</summary>
    public IReadOnlyList<ArmValues> MeasureSpreads(CancellationToken cancellation) =>
    [
        .. from each in Spread
           select new ArmValues(each.Variant, each.Arm.Name, each.Quantity, StudyOf(each.Variant, each.Arm, each.Seeds, cancellation).Values(each.Quantity)),
    ];

    private RunStudy StudyOf(string variant, Arm arm, int seeds, CancellationToken cancellation) =>
        bench.Under(bench.Settings with { Profile = ProfileOf(seeds) }).StudiesOf([(variant, arm)], _ => { }, cancellation).Single();

    private static Profile ProfileOf(int seeds) => Profile.Standard.WithSeeds(seeds);

    private RunLibrary LibraryOf(int seeds) => bench.Library with { Profile = ProfileOf(seeds) };
}
