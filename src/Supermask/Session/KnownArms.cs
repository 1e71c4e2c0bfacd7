using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Methods;
using Supermask.Papers;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>
/// The ways of learning that features and commands can name: those of the papers, and every other method with its default options.
/// </summary>
public static class KnownArms
{
    private static readonly int[] Epochs = [1, 2];

    /// <summary>The arms that features can name: those of the papers, of the comparison, and of transfer.</summary>
    public static IReadOnlyList<Arm> OfFeatures { get; } =
        [.. AllPapers.Arms, .. ComparedArms.All.Select(compared => compared.Arm).Union(TransferArms.All.Select(each => each.Arm))];

    /// <summary>The names of networks that features may speak of before their methods are tuned on their tasks; none of those that are.</summary>
    public static IReadOnlySet<string> ToBeTuned { get; } = Untuned().Select(arm => arm.Setting!.Name).Except(OfFeatures.Select(arm => arm.Setting?.Name ?? "")).ToHashSet();

    /// <summary>The arms, those of the papers first.</summary>
    public static IReadOnlyList<Arm> All { get; } =
        [.. OfFeatures, .. OfMethods().Where(arm => AllPapers.Arms.All(known => known.Name != arm.Name)), .. RollCall.Arms];

    /// <summary>Whether an arm is trained apart from those of a profile, so that a feature about it measures what is there.</summary>
    public static bool IsApart(Arm arm) => AllPapers.IsApart(arm) || TrainedPart.All.Any(part => part.Cells.Any(cell => cell.Arm == arm));

    /// <summary>Every variant with each arm that can learn it.</summary>
    public static IEnumerable<(string Variant, Arm Arm)> Cells => Arm.CellsOf(All);

    /// <summary>Every variant with each arm that learns it by default readings and whose networks the store has whole.</summary>
    /// <param name="library">The runs.</param>
    public static IReadOnlyList<(string Variant, Arm Arm)> Stored(RunLibrary library) =>
        [.. Cells.Where(cell => !cell.Arm.IsExploratory && library.IsStored(cell.Variant, cell.Arm))];

    /// <summary>The arm of this whole name; null where there is none.</summary>
    public static Arm? Find(string name) => All.FirstOrDefault(arm => arm.Name == name);

    /// <summary>The arm of these names on the tasks and the network that every variant has by default.</summary>
    /// <param name="method">Name of the method.</param>
    /// <param name="duration">How long it learns each task, such as <c>one epoch</c>.</param>
    /// <param name="reading">A reading of its source, or nothing for the default ones.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Arm Named(string method, string duration, string reading) =>
        All.FirstOrDefault(arm => (arm.Approach, arm.Duration, arm.Reading, arm.Setting) == (method, duration, reading, null))
        ?? throw new ArgumentException(
            $"No {method} network learns for {duration}{(reading.Length > 0 ? $", read as '{reading}'" : "")}. There are:\n  "
            + string.Join("\n  ", All.Where(arm => arm.Setting is null).Select(arm => arm.Name)));

    // With any setting: the names depend on none.
    private static IEnumerable<Arm> Untuned()
    {
        var compared = ComparedArms.With((entrant, stream) => entrant.Settings(stream)[0]);
        return compared.Select(each => each.Arm).Concat(TransferArms.Of(compared).Select(each => each.Arm));
    }

    private static IEnumerable<Arm> OfMethods() =>
        from name in AllMethods.Names
        from epochs in Epochs
        select new Arm(AllMethods.Named(name), epochs, "");
}
