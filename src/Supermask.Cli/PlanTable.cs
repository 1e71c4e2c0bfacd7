using System.Globalization;
using Spectre.Console;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>Prints what a profile would train and how long it should take on this machine.</summary>
internal static class PlanTable
{
    public static void Print(Workbench bench, TrainingPlan training)
    {
        var plan = training.Planned();
        var secondsOfStep = StepClock.SecondsOfStep(bench.Data.Train);
        double Minutes(double steps) => steps * secondsOfStep / bench.Settings.Workers / 60;
        var table = new Table().AddColumns("variant", "arm", "runs", "stored", "steps left", "minutes left");
        foreach (var planned in plan)
        {
            table.AddRow(
                planned.Variant,
                planned.Arm.Name,
                $"{planned.Runs.Count}",
                $"{planned.Stored}",
                planned.StepsLeft.ToString("N0", CultureInfo.InvariantCulture),
                Minutes(planned.WorkLeft).ToString("F1", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(table);
        var left = plan.Sum(each => each.Runs.Count - each.Stored);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {left} of {plan.Sum(each => each.Runs.Count)} runs are left to train: about {Minutes(plan.Sum(each => each.WorkLeft)):F0} minutes,
            {bench.Settings.Workers} runs side by side. A step takes {1000 * secondsOfStep:F1} ms here, on one thread.
            """));
    }
}
