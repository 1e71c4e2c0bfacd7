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
        var later = result.LaterApproaches;
        return new ReportTable(
            "universes",
            "Readings by their distance from the published numbers",
            "Distance: measured less published, in standard deviations of what seeds alone make of it; the mean over all numbers without sign, "
            + $"each counted up to {UniverseFit.Cap:0}. Compatible: numbers nearer than {SeedNoise.Limit.Fixed(2)}, as nine in ten would be. "
            + $"{conditions.Line(result.Provenance.Seeds)}",
            [
                Column.Words("universe"), Column.Words("what differs from the default"), Column.Number("mean distance"),
                Column.Number("with a seed left out"), Column.Number($"compatible of {result.Numbers.Count}"),
                .. later.Select(approach => Column.Number($"of {result.NumbersOf(approach)} {approach} ones")),
                Column.Number("claims judged"), Column.Number("verdicts changed"),
            ],
            [.. result.Universes.Select(universe => (string[])
            [
                universe.Id,
                universe.Name,
                universe.MeanDistance.Fixed(2),
                $"{universe.Nearest.Fixed(2)} to {universe.Farthest.Fixed(2)}",
                CellText.Whole(universe.Compatible),
                .. later.Select(approach => CellText.Whole(result.Compatible(universe, approach))),
                CellText.Whole(universe.Claims.Count),
                CellText.Whole(answers.ChangedBy(universe)),
            ])],
            "Changed against the default with the same seeds. A universe is named by the ambiguities in which it differs.");
    }

    /// <summary>Every published number: under the default, in the nearest universe, and where it comes nearest.</summary>
    public static ReportTable Numbers(MultiverseAnswers answers, Conditions conditions)
    {
        var (result, byDefault, best) = (answers.Result, answers.Result.Default(), answers.Best);
        return new ReportTable(
            "numbers-by-reading",
            "The published numbers under other readings",
            $"Means over seeds, each with its distance in units of seed noise. {conditions.Line(result.Provenance.Seeds)}",
            [
                Column.Words("number"), Column.Words("place"), Column.Number("published"), Column.Number("default"), Column.Number("distance"),
                Column.Number($"{best.Id}"), Column.Number($"distance, {best.Id}"), Column.Words("nearest in"), Column.Number("distance there"),
                Column.Number("universes compatible"),
            ],
            [.. result.Numbers.Select((number, index) =>
            {
                var nearest = result.Universes.MinBy(universe => Math.Abs(universe.Distances[index]))!;
                return (string[])
                [
                    number.Name,
                    number.Place,
                    number.Published.Show(),
                    byDefault.Means[index].Show(),
                    byDefault.Distances[index].Fixed(1),
                    best.Means[index].Show(),
                    best.Distances[index].Fixed(1),
                    nearest.Id,
                    nearest.Distances[index].Fixed(1),
                    CellText.Whole(result.Universes.Count(universe => SeedNoise.IsCompatible(universe.Distances[index]))),
                ];
            })],
            "Densities are those that follow from the printed t statistics, see the forensics. Seconds are left out: they are of another machine.");
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
