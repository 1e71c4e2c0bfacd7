using Supermask.Comparing.Transfer;
using Supermask.Measuring;

namespace Supermask.Session;

/// <summary>What is asked of networks by which transfer is studied, beside what the table of methods asks of all.</summary>
internal static class TransferRows
{
    private static readonly string[] AskedOfPairs = [.. PairedStartQuantities.All.Select(quantity => quantity.Name)];
    private static readonly string[] Asked =
        [.. TransferQuantities.All.Select(quantity => quantity.Name), .. TransferQuantities.Levels.Select(CurveQuantities.StepsToName)];

    /// <summary>The quantities; none of other networks.</summary>
    /// <param name="at">The work that has the networks.</param>
    /// <param name="study">The networks.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IEnumerable<RowQuantity> Of(Workbench at, RunStudy study, CancellationToken cancellation)
    {
        if (TransferArms.Find(study.Arm) is not { } found)
        {
            return [];
        }

        return found.Part == TransferPart.Pairs
            ? AskedOfPairs.Select(name => RowQuantity.Of(study.Measure(name)))
            : [.. Asked.Select(name => RowQuantity.Of(study.Measure(name))), .. SpeedOf(at, study, found, cancellation)];
    }

    // Against networks that start cold, where the store has them.
    private static IEnumerable<RowQuantity> SpeedOf(Workbench at, RunStudy study, TransferArm found, CancellationToken cancellation) =>
        at.Library.IsStored(study.Variant, found.Cold)
            ? [RowQuantity.Of(TransferSpeed.Measure(study, at.StudiesOf([(study.Variant, found.Cold)], _ => { }, cancellation)[0]))]
            : [];
}
