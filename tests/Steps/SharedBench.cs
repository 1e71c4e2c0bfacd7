using System.Collections.Concurrent;
using NUnit.Framework;
using Reqnroll;
using Supermask.Judging;
using Supermask.Judging.Registration;
using Supermask.Learning;
using Supermask.Papers;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Steps;

/// <summary>
/// The workbench of a test run: data is opened, networks are trained and studied once for all scenarios.
/// </summary>
[Binding]
public static class SharedBench
{
    private static readonly Lazy<Workbench> Opened = new(() => Workbench
        .OpenAsync(
            Settings.From(new GivenSettings(), Environment.GetEnvironmentVariable),
            notice: text => TestContext.Progress.WriteLine($"Supermask: {text}"))
        .GetAwaiter().GetResult());

    public static Workbench Bench => Opened.Value;

    private static readonly Lazy<DataBenches> Benches = new(() => new DataBenches(Bench, mayDownload: true));

    /// <summary>The workbench of a data set by its title.</summary>
    public static Workbench On(string title) => Benches.Value.On(title);

    public static Ledger Ledger { get; } = AllPapers.Ledger;

    /// <summary>What is asked of claims, as it was put down.</summary>
    public static ClaimRegister Register { get; } = new(Path.Combine(Repository.Root, ClaimRegister.FolderName));

    /// <summary>The runs that were trained for this test run, and not read from the store.</summary>
    public static ConcurrentDictionary<RunOptions, bool> Trained { get; } = new();

    /// <summary>Ids of the claims that this test run has measured under their default reading.</summary>
    public static ConcurrentDictionary<string, bool> Measured { get; } = new();

    /// <summary>Names of the scenarios that this run left undecided because another processor rounds otherwise.</summary>
    public static ConcurrentBag<string> OnAnotherProcessor { get; } = [];

    [AfterTestRun]
    public static void CountWhatAnotherProcessorLeavesOpen()
    {
        if (!OnAnotherProcessor.IsEmpty)
        {
            TestContext.Progress.WriteLine(
                $"Supermask: {OnAnotherProcessor.Count} scenarios have another verdict here than the recorded one and are skipped, because another "
                + $"processor rounds otherwise, so that its seeds are new draws: {string.Join("; ", OnAnotherProcessor.Order(StringComparer.Ordinal))}");
        }
    }

    // A run that is ended before its time leaves no list.
    [BeforeTestRun]
    public static void BeginTheList() => Bench.Evidence.WriteMeasured([]);

    [AfterTestRun]
    public static void KeepTheList() => Bench.Evidence.WriteMeasured(Measured.Keys);

    // What the store has is read while the first scenarios run, unless steps have yet to be timed: those would be timed beside it.
    [BeforeTestRun]
    public static void ReadAhead()
    {
        if (TimedPairs.All.All(Bench.IsTimed) && TimeCandidates.All.All(Bench.IsTimed))
        {
            _ = Task.Run(() => Bench.StoredStudies(CancellationToken.None));
        }
    }

    [BeforeTestRun]
    public static void SayWhatIsMeasuredOn()
    {
        var provenance = Bench.Provenance;
        TestContext.Progress.WriteLine(
            $"Supermask: {Bench.Data.Name} ({Bench.Data.Origin}), profile {provenance.Profile}, {provenance.Seeds} seeds, "
            + $"runs in {Bench.Settings.RunsFolder}");
        if (Bench.Data.IsStandIn)
        {
            TestContext.Progress.WriteLine("Supermask: these are drawn digits and not MNIST; no claim about MNIST is judged.");
        }
    }

    /// <summary>Shows training as lines, so that a long silence has a reason.</summary>
    public static void Report(TrainingEvent happened)
    {
        switch (happened)
        {
            case TrainingEvent.TaskDone { FromStore: false } done:
                Trained[done.Run] = true;
                TestContext.Progress.WriteLine($"Supermask: trained {done.Run.Variant}, {Bench.Library.ArmOf(done.Run).Name}, seed {done.Run.Seed}, task {done.Record.Task}");
                break;
            case TrainingEvent.Notice notice:
                TestContext.Progress.WriteLine($"Supermask: {notice.Text}");
                break;
        }
    }
}
