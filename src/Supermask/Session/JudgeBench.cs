using Supermask.Judging.Calibration;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>Trains the networks whose quantities the judge is tried on, and measures these.</summary>
/// <param name="bench">Where they are trained.</param>
public sealed class JudgeBench(Workbench bench)
{
    // A partitioned network takes 3 s and a permuted one 12 s.
    private static readonly (string Variant, int Seeds)[] Networks = [("partitioned", 60), ("permuted", 30)];

    private static readonly Arm Arm = Arms.Classic(1);

    /// <summary>The runs that the store lacks.</summary>
    public IReadOnlyList<RunOptions> Left() =>
        [.. Networks.SelectMany(each => LibraryOf(each.Seeds).RunsOf(each.Variant, Arm)).Where(run => !bench.Library.IsStored(run))];

    /// <summary>Trains what the store lacks; stopped, it goes on where it was.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void Train(Action<TrainingEvent> report, CancellationToken cancellation) => bench.Library.LoadOrTrain(Left(), report, cancellation);

    /// <summary>What each quantity is on these networks.</summary>
    public IReadOnlyList<RealValues> Measure(CancellationToken cancellation) =>
    [
        .. from each in Networks
           let study = bench.Under(bench.Settings with { Profile = ProfileOf(each.Seeds) })
               .StudiesOf([(each.Variant, Arm)], _ => { }, cancellation).Single()
           from quantity in RealValues.Quantities
           select new RealValues(each.Variant, quantity, RunStudy.ShapeOf(quantity), study.Values(quantity)),
    ];

    private static Profile ProfileOf(int seeds) => Profile.Standard.WithSeeds(seeds);

    private RunLibrary LibraryOf(int seeds) => bench.Library with { Profile = ProfileOf(seeds) };
}
