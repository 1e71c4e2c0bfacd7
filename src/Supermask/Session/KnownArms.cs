using Supermask.Comparing;
using Supermask.Methods;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>
/// The ways of learning that features and commands can name: those of the papers, and every other method with its default options.
/// </summary>
public static class KnownArms
{
    private static readonly int[] Epochs = [1, 2];

    /// <summary>The arms that features can name: those of the papers, and those of the comparison.</summary>
    public static IReadOnlyList<Arm> OfFeatures { get; } = [.. AllPapers.Arms, .. ComparedArms.All.Select(compared => compared.Arm)];

    /// <summary>The arms, those of the papers first.</summary>
    public static IReadOnlyList<Arm> All { get; } =
        [.. OfFeatures, .. OfMethods().Where(arm => AllPapers.Arms.All(known => known.Name != arm.Name)), .. RollCall.Arms];

    /// <summary>The arms that are trained apart from those of a profile, as they take long, each with the variant that it learns.</summary>
    /// <param name="onRequest">Whether those that take hours are among them.</param>
    public static IReadOnlyList<(string Variant, Arm Arm)> Apart(bool onRequest) =>
    [
        .. from cell in AllPapers.Apart.Concat(ComparedArms.All.Select(compared => (compared.Stream.Name, compared.Arm))).Concat(RollCall.Cells)
           where onRequest || !cell.Arm.Setting!.IsOnRequest
           select cell,
    ];

    /// <summary>The arms that are trained apart on another data set than MNIST: the comparison on permuted tasks, by its settings.</summary>
    public static IReadOnlyList<(string Variant, Arm Arm)> OnOtherData { get; } =
        [.. ComparedArms.All.Where(compared => compared.Stream.Tasks is PermutedTasks).Select(compared => (compared.Stream.Name, compared.Arm))];

    /// <summary>Whether an arm is trained apart from those of a profile, so that a feature about it measures what is there.</summary>
    public static bool IsApart(Arm arm) => AllPapers.IsApart(arm) || ComparedArms.All.Any(compared => compared.Arm == arm);

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

    private static IEnumerable<Arm> OfMethods() =>
        from name in AllMethods.Names
        from epochs in Epochs
        select new Arm(AllMethods.Named(name), epochs, "");
}
