using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
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
/// <param name="streams">The names of the streams that are tuned; all where none is named.</param>
/// <exception cref="InvalidOptionsException">There is no stream of a name.</exception>
public sealed class TuningBench(Workbench bench, IReadOnlyCollection<string> streams)
{
    private static readonly CsvConfiguration Dialect = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private readonly IReadOnlyList<(ComparedSequence Stream, Entrant Entrant, Candidate Setting)> chosen = Choose(streams);
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

    /// <summary>The settings that are tried here.</summary>
    public int Count => chosen.Count;

    /// <summary>The runs that are left to train.</summary>
    public IReadOnlyList<RunOptions> Left => [.. RunsOfTrials().Where(run => !library.IsStored(run))];

    /// <summary>What every setting reaches; trains what the store lacks.</summary>
    /// <param name="report">Told what happens.</param>
    /// <param name="cancellation">Ends training between two steps; finished tasks stay in the store.</param>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public IReadOnlyList<TunedSetting> Try(Action<TrainingEvent> report, CancellationToken cancellation) =>
    [
        .. library.LoadOrTrain(RunsOfTrials(), report, cancellation).Zip(chosen, (learned, trial) => new TunedSetting(
            trial.Stream.Name,
            trial.Stream.Word(trial.Entrant.IsTold),
            trial.Entrant.Name,
            trial.Setting.Name,
            Math.Round(AccuracyMatrix.Of(learned).AfterTheLast, 3))),
    ];

    /// <summary>Freezes what was reached, beside what was frozen of other streams: the comparison takes the best of each from then on.</summary>
    /// <param name="tried">Whole streams.</param>
    /// <returns>The file.</returns>
    public static string Freeze(IReadOnlyList<TunedSetting> tried)
    {
        var streams = tried.Select(row => row.Stream).ToHashSet();
        TunedSetting[] rows = [.. tried.Concat(Tuning.Frozen.Where(row => !streams.Contains(row.Stream))).OrderBy(row => ComparedSequence.OrderOf(row.Stream))];
        using var text = new StringWriter();
        using (var csv = new CsvWriter(text, Dialect, leaveOpen: true))
        {
            csv.WriteRecords(rows);
        }

        AtomicFile.Write(FrozenPath, text.ToString());
        return FrozenPath;
    }

    private static IReadOnlyList<(ComparedSequence Stream, Entrant Entrant, Candidate Setting)> Choose(IReadOnlyCollection<string> streams)
    {
        string[] known = [.. ComparedSequence.All.Select(stream => stream.Name)];
        string[] unknown = UnknownNames.Of("stream", streams, known);
        return unknown.Length > 0
            ? throw new InvalidOptionsException(unknown)
            : [.. Trials.Where(trial => streams.Count == 0 || streams.Contains(trial.Stream.Name))];
    }

    private IReadOnlyList<RunOptions> RunsOfTrials() =>
        [.. chosen.Select(trial => library.RunOf(trial.Stream.Name, Tuning.Trial(trial.Entrant, trial.Stream, trial.Setting), Tuning.Seed))];
}
