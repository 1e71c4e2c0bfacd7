using System.Globalization;
using CsvHelper;
using Supermask.Common;
using Supermask.Comparing;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>
/// Tries the settings of the methods that are compared, on tasks and a seed that no scored run has, by training images that are held
/// out.
/// </summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class TuningBench(Workbench bench)
{
    private readonly RunLibrary library = bench.Library with { Data = TrainingImagesAlone.Of(bench.Data) };

    /// <summary>Every method on every stream with each setting, in their order.</summary>
    public static IReadOnlyList<(ComparedSequence Stream, Entrant Entrant, Candidate Setting)> Trials { get; } =
    [
        .. from stream in ComparedSequence.All
           from entrant in Entrants.All
           from setting in entrant.Settings(stream)
           select (stream, entrant, setting),
    ];

    /// <summary>Where the list is frozen.</summary>
    public static string FrozenPath => Path.Combine(Repository.Root, "src", "Supermask", Tuning.File);

    /// <summary>The runs that are left to train.</summary>
    public IReadOnlyList<RunOptions> Left => [.. RunsOfTrials().Where(run => !library.IsStored(run))];

    /// <summary>What every setting reaches; trains what the store lacks.</summary>
    /// <param name="report">Told what happens.</param>
    /// <param name="cancellation">Ends training between two steps; finished tasks stay in the store.</param>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public IReadOnlyList<TunedSetting> Try(Action<TrainingEvent> report, CancellationToken cancellation) =>
    [
        .. library.LoadOrTrain(RunsOfTrials(), report, cancellation).Zip(Trials, (learned, trial) => new TunedSetting(
            trial.Stream.Name,
            trial.Stream.Word(trial.Entrant.IsTold),
            trial.Entrant.Name,
            trial.Setting.Name,
            Math.Round(AccuracyMatrix.Of(learned).AfterTheLast, 3))),
    ];

    /// <summary>Freezes what was reached: the comparison takes the best of each from then on.</summary>
    /// <returns>The file.</returns>
    public static string Freeze(IReadOnlyList<TunedSetting> tried)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture, leaveOpen: true))
        {
            csv.WriteRecords(tried);
        }

        AtomicFile.Write(FrozenPath, text.ToString());
        return FrozenPath;
    }

    private IReadOnlyList<RunOptions> RunsOfTrials() =>
        [.. Trials.Select(trial => library.RunOf(trial.Stream.Name, Tuning.Trial(trial.Entrant, trial.Stream, trial.Setting), Tuning.Seed))];
}
