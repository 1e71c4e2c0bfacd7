using System.Globalization;
using System.Text.Json;
using Supermask.Bench;
using Supermask.Common;
using Supermask.Runs;
using Supermask.Session;

if (await OwnProcess.DoAsync(args))
{
    return 0;
}

if (args.Length > 0)
{
    Console.Error.WriteLine($"Unknown: {string.Join(' ', args)}. 'make bench' takes no arguments.");
    return 1;
}

var settings = Settings.From(new GivenSettings(), Environment.GetEnvironmentVariable);
var data = (await Workbench.OpenAsync(settings)).Data;
Console.WriteLine($"Data: {data.Name}. About five minutes; nothing else should run meanwhile.");

// The processes first: this one has not yet taken memory and warmed the processor.
var start = OwnProcess.TimeStarts();
var (run, peak) = OwnProcess.TimeRun();
using var steps = new StepBench(data);
var (epoch, evaluation) = (steps.Epoch(), steps.Evaluation());
var (referenceBytes, fastBytes) = steps.BytesPerStep();
var cores = new CoreUse(SeedBench.SideBySide(data), steps.InsideStep());
var results = new Results(
    DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    Machine.Description,
    Machine.Runtime,
    data.Name,
    epoch,
    evaluation,
    new MemoryUse(referenceBytes, fastBytes, peak),
    start,
    run,
    cores,
    MethodBench.Time(data));

var json = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };
var path = Path.Combine(settings.ReportsFolder, "bench.json");
AtomicFile.Write(path, JsonSerializer.Serialize(results, json) + "\n");
ResultsTable.Print(results, Console.Out);
Console.WriteLine($"Results: {path}");
return 0;
