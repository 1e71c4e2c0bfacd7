using Supermask.Judging.Deciding;
using Supermask.Measuring.Statistics;
using Supermask.Tasks;

namespace Supermask.Judging.Calibration;

/// <summary>The judge tried on values whose truth is known: <c>reports/judge.json</c>.</summary>
/// <param name="Trials">Trials of each share.</param>
/// <param name="Cells">Simulated values.</param>
/// <param name="Staged">Simulated values of claims to which seeds are added in stages, by the most seeds.</param>
/// <param name="Real">Real values, drawn from with replacement.</param>
/// <param name="Control">Normal numbers in the place of real values, drawn from likewise.</param>
/// <param name="Values">The real values.</param>
/// <param name="Spreads">Values by which forensics tells how far runs lie apart that differ by chance alone.</param>
public sealed record JudgeCalibration(
    int Trials, IReadOnlyList<CalibrationCell> Cells, IReadOnlyList<CalibrationCell> Staged, IReadOnlyList<CalibrationCell> Real,
    IReadOnlyList<CalibrationCell> Control, IReadOnlyList<RealValues> Values, IReadOnlyList<ArmValues> Spreads)
{
    /// <summary>The numbers of seeds that are tried.</summary>
    public static IReadOnlyList<int> Seeds { get; } = [3, 5, 10, 24];

    /// <summary>The numbers of seeds of draws from real networks, of which there are not many more.</summary>
    public static IReadOnlyList<int> SeedsOfReal { get; } = [3, 5, 10];

    /// <summary>The most seeds of claims to which they are added in stages.</summary>
    public static IReadOnlyList<int> MostSeeds { get; } = [.. TaskVariants.Published.Select(variant => Stages.MostSeeds([variant])).Distinct().Order()];

    /// <summary>The numbers of comparisons of a claim that are tried.</summary>
    public static IReadOnlyList<int> Comparisons { get; } = [1, 3, 10];

    /// <summary>Tries the judge on everything.</summary>
    /// <param name="values">What quantities were on real networks.</param>
    /// <param name="spreads">What is kept beside them.</param>
    /// <param name="cancellation">Ends it between two cells.</param>
    public static JudgeCalibration Of(IReadOnlyList<RealValues> values, IReadOnlyList<ArmValues> spreads, CancellationToken cancellation)
    {
        CalibrationCell[] Computed(IReadOnlyList<Lazy<CalibrationCell>> cells) =>
            [.. cells.AsParallel().AsOrdered().WithCancellation(cancellation).Select(cell => cell.Value)];

        return new JudgeCalibration(
            CalibrationCell.Trials, Computed(Simulated()), Computed(InStages()), Computed(OfReal(values)), Computed(OfReal(ControlSets.All)), values, spreads);
    }

    /// <summary>The cells of simulated values, in their order; each is computed when it is asked for.</summary>
    public static IReadOnlyList<Lazy<CalibrationCell>> Simulated() =>
    [
        .. from scatter in Scatter.All
           from shape in ShapesOf(scatter)
           from comparisons in Comparisons
           from edge in comparisons == 1 ? Edge.All : Edge.OfContradiction
           select new Lazy<CalibrationCell>(() => CalibrationCell.Of(scatter, shape, edge, comparisons, Seeds)),
    ];

    /// <summary>
    /// The cells of claims to which seeds are added in stages, in their order; each is computed when it is asked for. Rounds of timing
    /// are no seeds.
    /// </summary>
    public static IReadOnlyList<Lazy<CalibrationCell>> InStages() =>
    [
        .. from scatter in Scatter.All
           where scatter.Name != Scatter.InSequence
           from shape in ShapesOf(scatter)
           from comparisons in Comparisons
           from edge in comparisons == 1 ? Edge.All : Edge.OfContradiction
           select new Lazy<CalibrationCell>(() => CalibrationCell.OfStages(scatter, shape, edge, comparisons, MostSeeds)),
    ];

    /// <summary>The cells of real values, in their order; each is computed when it is asked for.</summary>
    public static IReadOnlyList<Lazy<CalibrationCell>> OfReal(IReadOnlyList<RealValues> values) =>
    [
        .. from real in values
           from edge in Edge.All
           select new Lazy<CalibrationCell>(() => CalibrationCell.Of(real.Scatter, real.Shape, edge, 1, SeedsOfReal)),
    ];

    private static Shape[] ShapesOf(Scatter scatter) =>
        scatter.Name == Scatter.InSequence ? [Shape.Symmetric, Shape.Serial] : [Shape.Symmetric, Shape.Skewed];
}
