using Supermask.Common;
using Supermask.Multiverse;

namespace Supermask.Reporting.Tables;

/// <summary>The declared space of readings, its universes, and the published numbers in them.</summary>
internal static class MultiverseTables
{
    /// <summary>Every universe with how near it comes, the nearest first.</summary>
    public static ReportTable Universes(MultiverseAnswers answers, Conditions conditions)
    {
        var result = answers.Result;
        // Readings of one approach leave the numbers of the one before it as they are.
        var later = result.LaterKinds;
        return new ReportTable(
            "universes",
            "Readings by their distance from the published numbers",
            "Distance: measured less published, in standard deviations of what seeds alone make of it, without sign, each counted up to "
            + $"{UniverseFit.Cap:0}; the mean over tables of the mean of their numbers. Compatible: numbers nearer than {SeedNoise.Limit.Fixed(2)}, "
            + "as nine in ten would be; and tables all of whose numbers are. "
            + $"{conditions.Line(result.Provenance.Seeds)}",
            [
                Column.Words("universe"), Column.Words("what differs from the default"), Column.Number("mean distance"),
                Column.Number("with a seed left out"), Column.Number($"compatible of {result.Numbers.Count}"),
                Column.Number($"whole tables of {result.Tables.Count}"),
                .. later.Select(kind => Column.Number($"{kind}, of {result.NumbersOf(kind)}")),
                Column.Number("claims judged"), Column.Number("verdicts changed"),
            ],
            [.. result.Universes.Select(universe => (string[])
            [
                universe.Id,
                universe.Name,
                universe.MeanDistance.Fixed(2),
                $"{universe.Nearest.Fixed(2)} to {universe.Farthest.Fixed(2)}",
                CellText.Whole(universe.Compatible),
                CellText.Whole(universe.CompatibleTables),
                .. later.Select(kind => CellText.Whole(result.Compatible(universe, kind))),
                CellText.Whole(universe.Claims.Count),
                CellText.Whole(answers.ChangedBy(universe)),
            ])],
            "Changed against the default with the same seeds. A universe is named by the ambiguities in which it differs. A number that a universe "
            + "lacks, such as a ratio of times that were not taken, is not compatible, and counts in its mean as in the median of the others.");
    }

    /// <summary>Every published number: under the default, in the nearest universe, and where it comes nearest.</summary>
    public static ReportTable Numbers(MultiverseAnswers answers, Conditions conditions)
    {
        var (result, byDefault, best) = (answers.Result, answers.Result.Default(), answers.Best);
        return new ReportTable(
            "numbers-by-reading",
            "The published numbers under other readings",
            $"Means over seeds, or over rounds of timing, each with its distance in units of seed noise. {conditions.Line(result.Provenance.Seeds)}",
            [
                Column.Words("number"), Column.Words("place"), Column.Number("published"), Column.Number("default"), Column.Number("distance"),
                Column.Number($"{best.Id}"), Column.Number($"distance, {best.Id}"), Column.Words("nearest in"), Column.Number("distance there"),
                Column.Number("universes compatible"),
            ],
            [.. result.Numbers.Select((number, index) =>
            {
                var nearest = result.Universes.Where(universe => universe.Distances[index] is not null)
                    .MinBy(universe => Math.Abs(universe.Distances[index]!.Value))!;
                return (string[])
                [
                    number.Name,
                    number.Place,
                    number.Published.Show(),
                    byDefault.Means[index]?.Show() ?? ReportTable.None,
                    Distance(byDefault),
                    best.Means[index]?.Show() ?? ReportTable.None,
                    Distance(best),
                    nearest.Id,
                    Distance(nearest),
                    CellText.Whole(result.Universes.Count(universe => universe.Distances[index] is { } distance && SeedNoise.IsCompatible(distance))),
                ];
                string Distance(UniverseResult universe) => universe.Distances[index]?.Fixed(1) ?? ReportTable.None;
            })],
            "Densities are those that follow from the printed t statistics, see the forensics. A gap is the novel approach less the classic one, seed by "
            + "seed; its noise is that of two runs that share no draw. Seconds are of another machine, of which only their ratio is compared, where "
            + "steps were timed here; its noise is that of rounds of timing.");
    }

    /// <summary>The choices with their readings.</summary>
    public static ReportTable Space(ReadingSpace space) => new(
        "space-of-readings",
        "What the source leaves open",
        "Every open choice with its readings. Default: the recorded verdicts rest on it. Exploratory: it is computed too. Equivalent: it gives the "
        + "numbers of one that is. Excluded: the text or its numbers rule it out, or nothing here can measure it.",
        [Column.Words("reading"), Column.Words("choice"), Column.Words("what is done"), Column.Words("standing"), Column.Words("why")],
        [.. space.Choices.SelectMany(choice => choice.Levels.Select(level => (string[])
            [level.Id, choice.Question, level.Name, level.Standing.ToString().ToLowerInvariant(), level.Why]))],
        "");
}
