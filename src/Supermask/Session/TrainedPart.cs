using Supermask.Common;
using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>A part of what is trained apart from the runs of a profile, as it takes long.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Cells">The arms that learn MNIST, each with its variant.</param>
/// <param name="OnOtherData">Those that learn another data set too, by their settings on MNIST.</param>
public sealed record TrainedPart(
    string Name, IReadOnlyList<(string Variant, Arm Arm)> Cells, IReadOnlyList<(string Variant, Arm Arm)> OnOtherData)
{
    /// <summary>Whether other data sets are learned on request alone, as MNIST takes long enough.</summary>
    public bool IsOtherDataOnRequest { get; init; }

    /// <summary>All parts.</summary>
    public static IReadOnlyList<TrainedPart> All { get; } =
    [
        new("papers", [.. AllPapers.Apart], []),
        new("comparison", Compared(_ => true), Compared(each => each.Stream.Tasks is PermutedTasks)),
        new("transfer", TransferArms.Cells, TransferArms.CellsOnOtherData)
        {
            IsOtherDataOnRequest = true,
        },
        new("roll-call", [.. RollCall.Cells], []),
    ];

    /// <summary>The parts of these names; all where none is named.</summary>
    /// <exception cref="InvalidOptionsException">There is no part of a name.</exception>
    public static IReadOnlyList<TrainedPart> Named(IReadOnlyCollection<string> names)
    {
        var unknown = UnknownNames.Of("part", names, [.. All.Select(part => part.Name)]);
        return unknown.Length > 0
            ? throw new InvalidOptionsException(unknown)
            : [.. All.Where(part => names.Count == 0 || names.Contains(part.Name))];
    }

    /// <summary>The arms of parts that learn MNIST, each with its variant.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="onRequest">Whether those that take hours are among them.</param>
    public static IReadOnlyList<(string Variant, Arm Arm)> CellsOf(IEnumerable<TrainedPart> parts, bool onRequest) =>
        [.. parts.SelectMany(part => part.Cells).Where(cell => onRequest || !cell.Arm.Setting!.IsOnRequest).Distinct()];

    /// <summary>The arms of parts that learn another data set too, each with its variant.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="onRequest">Whether those that take hours are among them.</param>
    public static IReadOnlyList<(string Variant, Arm Arm)> CellsOnOtherData(IEnumerable<TrainedPart> parts, bool onRequest) =>
        [.. parts.Where(part => onRequest || !part.IsOtherDataOnRequest).SelectMany(part => part.OnOtherData).Distinct()];

    private static IReadOnlyList<(string Variant, Arm Arm)> Compared(Func<ComparedArm, bool> isMeant) =>
        [.. ComparedArms.All.Where(isMeant).Select(each => (each.Stream.Name, each.Arm))];
}
