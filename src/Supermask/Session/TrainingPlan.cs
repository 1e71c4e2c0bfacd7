using Supermask.Common;
using Supermask.Learning;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>The runs of one variant and arm, and what is left to train of them.</summary>
/// <param name="Variant">Name of the task sequence.</param>
/// <param name="Arm">How it is learned.</param>
/// <param name="Runs">One run a seed.</param>
/// <param name="Stored">How many of the runs the store has whole.</param>
/// <param name="StepsLeft">Optimiser steps that are left to take.</param>
/// <param name="WorkLeft">All work that is left, in optimiser steps.</param>
public sealed record PlannedArm(
    string Variant, Arm Arm, IReadOnlyList<RunOptions> Runs, int Stored, long StepsLeft, double WorkLeft);

/// <summary>
/// What a profile trains, which the papers say of their arms; of this, what was chosen.
/// </summary>
/// <param name="library">The runs.</param>
/// <param name="cells">The variants and arms that were chosen.</param>
public sealed class TrainingPlan(RunLibrary library, IReadOnlyList<(string Variant, Arm Arm)> cells)
{
    private const int MostNamed = 4;

    /// <summary>The runs, those that others need first.</summary>
    public IReadOnlyList<RunOptions> Runs => [.. cells.SelectMany(cell => library.RunsOf(cell.Variant, cell.Arm))];

    /// <summary>The variants and arms of these names, those that others need first; all where none is named.</summary>
    /// <exception cref="InvalidOptionsException">A variant or an arm does not exist, or none of the arms is trained on any of the variants.</exception>
    public static IReadOnlyList<(string Variant, Arm Arm)> Choose(IReadOnlyCollection<string> variants, IReadOnlyCollection<string> arms)
    {
        var unknown = UnknownNames.Of("variant", variants, TaskVariants.Names)
            .Concat(arms.Except(KnownArms.All.Select(arm => arm.Name)).Select(UnknownArm)).ToArray();
        if (unknown.Length > 0)
        {
            throw new InvalidOptionsException(unknown);
        }

        // What no profile plans is trained where it is named: an arm of no paper or one trained apart by its name, any other with the variant.
        bool IsAskedFor(string variant, Arm arm) =>
            arms.Contains(arm.Name) && (variants.Contains(variant) || AllPapers.IsApart(arm) || !AllPapers.Arms.Contains(arm));

        (string, Arm)[] chosen =
        [
            .. from arm in KnownArms.All
               where arms.Count == 0 || arms.Contains(arm.Name)
               from variant in variants.Count == 0 ? TaskVariants.Names : variants.Distinct()
               where arm.Learns(variant) && (AllPapers.IsPlanned(variant, arm) || IsAskedFor(variant, arm))
               select (variant, arm),
        ];
        return chosen.Length > 0 ? chosen : throw new InvalidOptionsException(
            [$"'{string.Join("', '", arms)}' sets tasks of its own, and learns no {string.Join(" or ", variants)} ones: choose another --variant or --arm"]);
    }

    // Hundreds of names would hide the one that was meant.
    private static string UnknownArm(string name)
    {
        string[] near = [.. KnownArms.All.Select(arm => arm.Name).Where(known => known.Contains(name, StringComparison.OrdinalIgnoreCase)).Take(MostNamed)];
        return near.Length > 0
            ? $"there is no arm '{name}'; do you mean {string.Join(" or ", near.Select(each => $"'{each}'"))}?"
            : $"there is no arm '{name}'; an arm is a method and its length, such as '{KnownArms.All[0].Name}', and ./supermask train --help lists all";
    }

    /// <summary>The runs by variant and arm, with what the store has of them.</summary>
    public IReadOnlyList<PlannedArm> Planned()
    {
        var cost = new RunCost(library.Data);
        return [.. cells.Select(cell => Plan(cell.Variant, cell.Arm, cost)).Where(planned => planned.Runs.Count > 0)];
    }

    private PlannedArm Plan(string variant, Arm arm, RunCost cost)
    {
        var runs = library.RunsOf(variant, arm);
        var left = runs.Where(run => !library.IsStored(run)).ToArray();
        return new PlannedArm(variant, arm, runs, runs.Count - left.Length, left.Sum(cost.StepsOf), left.Sum(cost.WorkOf));
    }
}
