using System.Collections.Concurrent;
using Supermask.Common;
using Supermask.Forensics;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Methods;
using Supermask.Multiverse;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Session;

/// <summary>Measures the universes of a design on their stored runs; trains nothing.</summary>
/// <param name="bench">The work under the default readings.</param>
public sealed class MultiverseBench(Workbench bench)
{
    private readonly Ledger ledger = AllPapers.Ledger;

    // Universes share most of their runs, which are measured once.
    private readonly ConcurrentDictionary<string, IReadOnlyList<double>> measured = new();

    /// <summary>Measures universes and ranks them.</summary>
    /// <param name="design">Name of the design.</param>
    /// <param name="universes">Its universes, that of the default readings among them.</param>
    /// <exception cref="ArgumentException">The runs have one seed, which shows no noise.</exception>
    /// <exception cref="InvalidOptionsException">The runs of the default readings are not trained.</exception>
    public MultiverseResult Measure(string design, IReadOnlyList<Universe> universes)
    {
        var all = PublishedNumbers.All(RecoveredDensities());
        var fits = UniverseFit.Rank([.. universes.Select(universe => Measure(universe, all))]);
        if (!fits.Any(fit => fit.Measured.Universe.IsDefault))
        {
            throw new InvalidOptionsException(["the default readings are not trained: ./supermask multiverse train"]);
        }

        PublishedNumber[] given = [.. all.Where(number => fits.Any(fit => fit.Distances.ContainsKey(number)))];
        var byDefault = EvidenceOf(Universe.Default);
        return new MultiverseResult
        {
            Design = design,
            Runs = RunsOf(fits.Select(fit => fit.Measured.Universe)),
            Provenance = bench.Provenance,
            Numbers = [.. given.Select(ComparedNumber.Of)],
            Untrained = [.. universes.Except(fits.Select(fit => fit.Measured.Universe)).Select(universe => universe.Id)],
            Universes = [.. fits.Select(fit => Describe(fit, given, byDefault))],
        };
    }

    /// <summary>The digest of the runs of some universes as they are trained now.</summary>
    public string RunsOf(IEnumerable<Universe> universes) => RunKey.DigestOf(universes.SelectMany(KeysOf));

    private UniverseResult Describe(
        UniverseFit fit, PublishedNumber[] numbers, Dictionary<string, ClaimEvidence> byDefault)
    {
        var universe = fit.Measured.Universe;
        return new UniverseResult(
            universe.Id,
            universe.Name,
            fit.MeanDistance,
            fit.Nearest,
            fit.Farthest,
            fit.Compatible,
            fit.CompatibleTables,
            [.. numbers.Select(number => fit.Measured.Values.GetValueOrDefault(number)?.Average())],
            [.. numbers.Select(number => fit.Distances.TryGetValue(number, out var distance) ? distance : (double?)null)],
            [.. EvidenceOf(universe.JudgedAs).Values.Where(evidence => byDefault.ContainsKey(evidence.Id))
                .Select(evidence => ClaimInUniverse.Of(evidence, byDefault[evidence.Id]))]);
    }

    // Numbers of arms that are not trained yet are left out.
    private MeasuredUniverse Measure(Universe universe, IReadOnlyList<PublishedNumber> numbers)
    {
        var here = bench.In(universe);
        var studies = numbers.Select(number => (number.Variant, number.Arm)).Distinct()
            .Where(cell => here.Library.IsStored(cell.Variant, cell.Arm))
            .ToDictionary(cell => cell, cell => here.StudiesOf([cell], _ => { }, CancellationToken.None)[0]);
        RunStudy? StudyOf(PublishedNumber number) => studies.GetValueOrDefault((number.Variant, number.Arm));
        var values = new Dictionary<PublishedNumber, IReadOnlyList<double>>();
        foreach (var number in numbers)
        {
            if (ValuesOf(number) is { } measured)
            {
                values[number] = measured;
            }
        }

        // Seed by seed, which takes both arms.
        IReadOnlyList<double>? ValuesOf(PublishedNumber number) => number switch
        {
            { IsTimed: true } => TimesOf(number, universe),
            { Of: { } gap } => values.TryGetValue(gap.First, out var first) && values.TryGetValue(gap.Second, out var second)
                ? [.. first.Zip(second, (one, other) => one - other)]
                : null,
            _ => StudyOf(number) is { } study ? Measure(here, study, number) : null,
        };

        return new MeasuredUniverse(universe, values)
        {
            OfOneComputation =
            [
                .. values.Keys.Where(number => number.Of is { } gap
                    && Reductions.Between(StudyOf(gap.First)!.Options, StudyOf(gap.Second)!.Options) is { SharesDraws: true }),
            ],
        };
    }

    // Steps that were timed before; nothing is timed here, where something may run beside it.
    private IReadOnlyList<double>? TimesOf(PublishedNumber number, Universe universe) =>
        UniverseTimings.PairOf(number.Variant, universe) is { } pair && bench.IsTimed(pair)
            ? bench.TimingOf(pair).Measure(number.Quantity).Values
            : null;

    private IReadOnlyList<double> Measure(Workbench here, RunStudy study, PublishedNumber number)
    {
        var runs = here.Library.KeysOf(number.Variant, number.Arm);
        return measured.GetOrAdd(
            $"{number.Quantity}, {here.Universe.ReadOtherwise}, {string.Join(' ', runs)}",
            _ => study.Values(number.Quantity));
    }

    // What scenarios left of the runs as they are trained now, by claim.
    private Dictionary<string, ClaimEvidence> EvidenceOf(Universe universe)
    {
        var keys = KeysOf(universe).ToHashSet();
        return Workbench.EvidenceOf(bench.Settings with { Universe = universe }).ReadAll(ledger)
            .Where(evidence => ledger.Has(evidence.Id) && evidence.Provenance.IsUnderTheConditionsOf(bench.Provenance)
                && evidence.Runs.SelectMany(runs => runs.Keys).All(keys.Contains))
            .ToDictionary(evidence => evidence.Id);
    }

    private IEnumerable<string> KeysOf(Universe universe)
    {
        var library = bench.In(universe).Library;
        return from arm in MultiversePlan.JudgedArms
               from variant in TaskVariants.Published
               from key in library.KeysOf(variant, arm)
               select key;
    }

    // The numbers of ones follow from the printed t statistics, see `supermask forensics`.
    private static Dictionary<string, double> RecoveredDensities()
    {
        var dossier = new Dossier(PrintedTables.Read(), new ForensicsOptions());
        return dossier.Paper.Sets.Select(set => (set.Name, Counts: dossier.CountsOf(set)))
            .Where(set => set.Counts?.Ones is not null)
            .ToDictionary(set => set.Name, set => set.Counts!.Ones!.Average() / set.Counts.Entries);
    }
}
