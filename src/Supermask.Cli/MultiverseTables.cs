using System.Globalization;
using Spectre.Console;
using Supermask.Common;
using Supermask.Multiverse;
using Supermask.Papers.Tiba2023.Readings;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>Shows the multiverse on a console.</summary>
internal static class MultiverseTables
{
    /// <summary>What would be trained, universe by universe, and how long it should take on this machine.</summary>
    public static void PrintPlan(Workbench bench, MultiversePlan plan)
    {
        var universes = plan.Universes();
        var secondsOfStep = StepClock.SecondsOfStep(bench.Data.Train);
        string Minutes(double steps) => (steps * secondsOfStep / bench.Settings.Workers / 60).ToString("F1", CultureInfo.InvariantCulture);
        var table = new Table().AddColumns("universe", "what differs", "own runs", "stored", "minutes left");
        foreach (var (universe, own, left, work) in universes)
        {
            table.AddRow(
                universe.Id, Markup.Escape(universe.Name), $"{own.Count}", $"{own.Count - left.Count}", own.Count > 0 ? Minutes(work) : "trains nothing");
        }

        AnsiConsole.Write(table);
        Console.WriteLine(
            $"{universes.Sum(each => each.Left.Count)} of {universes.Sum(each => each.Own.Count)} runs are left to train: about "
            + $"{Minutes(universes.Sum(each => each.WorkLeft))} minutes, {bench.Settings.Workers} runs side by side.");
        foreach (var universe in universes.Select(each => each.Universe).Where(universe => universe.IsJudgedElsewhere))
        {
            Console.WriteLine(ElsewhereInWords(universe));
        }
    }

    /// <summary>Of a universe that only takes published numbers otherwise, whose networks and verdicts it has.</summary>
    public static string ElsewhereInWords(Universe universe) =>
        $"{universe.Id} ({universe.Name}) trains nothing and judges nothing: it takes published numbers otherwise, and has networks and verdicts "
        + $"of {universe.JudgedAs.Id}.";

    /// <summary>How near each universe comes, and which verdicts it changes.</summary>
    public static void Print(MultiverseResult result)
    {
        var answers = new MultiverseAnswers(result, OpenChoices.Space);
        var table = new Table();
        table.AddColumns(["universe", "what differs", "mean distance", "with a seed left out", $"compatible of {result.Numbers.Count}", $"all of a table, of {result.Tables.Count}"]);
        table.AddColumns([.. result.LaterKinds.Select(kind => $"{kind}, of {result.NumbersOf(kind)}")]);
        table.AddColumns(["claims judged", "verdicts changed"]);
        foreach (var universe in result.Universes)
        {
            table.AddRow(
            [
                universe.Id,
                Markup.Escape(universe.Name),
                universe.MeanDistance.Show(),
                $"{universe.Nearest.Show()} to {universe.Farthest.Show()}",
                $"{universe.Compatible}",
                $"{universe.CompatibleTables}",
                .. result.LaterKinds.Select(kind => $"{result.Compatible(universe, kind)}"),
                $"{universe.Claims.Count}",
                $"{answers.ChangedBy(universe)}",
            ]);
        }

        AnsiConsole.Write(table);
        Console.WriteLine(
            "Distance: measured less published, in standard deviations of what seeds alone make of it; the mean over tables of the mean of "
            + $"their numbers, without sign, each at most {UniverseFit.Cap}. Compatible: nearer than {SeedNoise.Limit.Show()}.");
        if (result.Untrained.Count > 0)
        {
            Console.WriteLine($"Not trained yet, and left out: {string.Join(", ", result.Untrained)}. They are by: ./supermask multiverse train");
        }

        if (result.Universes.Any(universe => universe.Claims.Count == 0))
        {
            Console.WriteLine("Claims are judged in each universe by: make multiverse");
        }
    }
}
