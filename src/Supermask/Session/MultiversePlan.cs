using Supermask.Learning;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>A universe, and what is left to train for it.</summary>
/// <param name="Universe">The universe.</param>
/// <param name="Own">Its runs that no universe before it has.</param>
/// <param name="Left">Those of them that the store lacks.</param>
/// <param name="WorkLeft">All work that is left, in optimiser steps.</param>
public sealed record PlannedUniverse(
    Universe Universe, IReadOnlyList<RunOptions> Own, IReadOnlyList<RunOptions> Left, double WorkLeft);

/// <summary>What the universes of a design train. Runs that several share are trained once.</summary>
/// <param name="library">The runs under the default readings.</param>
/// <param name="universes">The universes.</param>
public sealed class MultiversePlan(RunLibrary library, IReadOnlyList<Universe> universes)
{
    /// <summary>The arms by which claims are judged.</summary>
    public static IReadOnlyList<Arm> JudgedArms { get; } = [.. Arms.All.Where(arm => !arm.IsExploratory)];

    /// <summary>The universes with what is left of each.</summary>
    public IReadOnlyList<PlannedUniverse> Universes()
    {
        var cost = new RunCost(library.Data);
        var known = new HashSet<RunOptions>();
        return [.. universes.Select(universe =>
        {
            var own = RunsOf(universe).Where(known.Add).ToArray();
            var left = own.Where(run => !library.IsStored(run)).ToArray();
            return new PlannedUniverse(universe, own, left, left.Sum(cost.WorkOf));
        })];
    }

    /// <summary>
    /// All runs that are left to train: those of one epoch first, and of these and the others those that others need, so that a
    /// design that is stopped has something of each universe.
    /// </summary>
    public IReadOnlyList<RunOptions> Left() =>
        [.. Universes().SelectMany(universe => universe.Left).OrderBy(run => run.Training.Epochs).ThenBy(run => run.Method.Needs(run).Count())];

    private IEnumerable<RunOptions> RunsOf(Universe universe)
    {
        var readings = library.In(universe);
        return from arm in JudgedArms
               from variant in TaskVariants.Published
               from run in readings.RunsOf(variant, arm)
               select run;
    }
}
