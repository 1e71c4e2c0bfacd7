using System.Collections.Concurrent;
using System.Globalization;
using Supermask.Data;
using Supermask.Data.Sources;
using Supermask.Judging;
using Supermask.Judging.Deciding;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Measuring.TimeParts;
using Supermask.Multiverse;
using Supermask.Networks;
using Supermask.Papers;
using Supermask.Runs;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Session;

/// <summary>
/// Everything that commands and scenarios work with: the data, the runs on it and the studies of them, each brought
/// about once.
/// </summary>
public sealed class Workbench
{
    private readonly ConcurrentDictionary<(string Variant, Arm Arm), Lazy<RunStudy>> studies = new();

    private readonly ConcurrentDictionary<ITaskSequence, TaskLabels> labels = new();
    private readonly ConcurrentDictionary<TimedPair, Lazy<StepTiming>> timings = new();
    private readonly ConcurrentDictionary<TimePart, Lazy<PartTiming>> partTimings = new();
    private readonly TimingStore timingStore;
    private readonly DerivedStore derived;

    // One thread a computation: what is small waits longer for a second one than it computes, and the number of cores
    // changes no bit.
    private Workbench(Settings settings, Dataset data)
    {
        set_num_threads(1);
        (Settings, Data, derived) = (settings, data, new DerivedStore(settings.RunsFolder));
        DataStudy = new DataStudy(data, derived.Of(() => data.Checksum));
        Library = new RunLibrary(new RunStore(settings.RunsFolder), data, settings.Profile, settings.Workers).In(Universe);
        Evidence = EvidenceOf(settings);
        timingStore = new TimingStore(settings.RunsFolder);
    }

    /// <summary>What the user set.</summary>
    public Settings Settings { get; }

    /// <summary>The images.</summary>
    public Dataset Data { get; }

    /// <summary>What is found out about the images.</summary>
    public DataStudy DataStudy { get; }

    /// <summary>The runs of the profile on this data.</summary>
    public RunLibrary Library { get; }

    /// <summary>How the source is read.</summary>
    public Universe Universe => Settings.Universe ?? Universe.Default;

    /// <summary>Where scenarios leave what they found.</summary>
    public EvidenceFolder Evidence { get; }

    /// <summary>
    /// Whether verdicts measured here are those that the features record: by the standard profile, on MNIST, under the
    /// default readings.
    /// </summary>
    public bool IsRecorded => Settings.Profile == Profile.Standard && Data.Name == DataSources.Mnist.Title && Settings.Universe is null;

    /// <summary>The share of wrong decisions that one end of an interval allows: less where an earlier look left a claim open.</summary>
    public double Error => Settings.Profile.IsStaged ? Stages.Error : Interval.OneSidedError;

    /// <summary>Under what conditions this workbench measures.</summary>
    public Provenance Provenance => new(
        Settings.Profile.Name,
        Library.Seeds,
        Data.IsStandIn,
        Data.Checksum,
        Machine.Runtime,
        Machine.Description,
        DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
    {
        Packages = Machine.Packages,
    };

    /// <summary>Where scenarios leave what they found, under these settings.</summary>
    public static EvidenceFolder EvidenceOf(Settings settings) => new(settings.EvidenceFolder);

    /// <summary>Opens the data that the settings lead to.</summary>
    /// <param name="settings">What the user set.</param>
    /// <param name="download">Told how far a download is.</param>
    /// <param name="notice">Told what is waited for, where another process downloads.</param>
    /// <param name="cancellation">Ends a download.</param>
    /// <exception cref="DataFileException">Data was named or found, and is not whole; or there is no folder for runs.</exception>
    /// <exception cref="NativeLibraryException">What training computes with cannot be loaded.</exception>
    public static async Task<Workbench> OpenAsync(
        Settings settings,
        IProgress<DownloadProgress>? download = null,
        Action<string>? notice = null,
        CancellationToken cancellation = default)
    {
        NativeLibraries.RequireTorch();
        return new(settings, await DataLocator.OpenAsync(settings.Data, download, notice, cancellation));
    }

    /// <summary>The same work with the runs read as another universe reads them.</summary>
    public Workbench In(Universe universe) => Under(Settings with { Universe = universe });

    /// <summary>The same data under other settings.</summary>
    public Workbench Under(Settings settings) => new(settings, Data);

    private TurnProtocol TimingProtocol => Data.IsStandIn ? TurnProtocol.Trial : TurnProtocol.Standard;

    /// <summary>Whether the steps of a pair have been timed on this machine, so that asking for them times nothing.</summary>
    public bool IsTimed(TimedPair pair) => timingStore.Read(pair, Data, TimingProtocol) is not null;

    /// <summary>
    /// The timing of a pair; times its steps where the store has none of this machine, a few seconds. A store that may only
    /// be read costs that time whenever it is asked, and nothing else.
    /// </summary>
    public StepTiming TimingOf(TimedPair pair) => timings.GetOrAdd(pair, _ => new Lazy<StepTiming>(() =>
        timingStore.Read(pair, Data, TimingProtocol)
        ?? Kept(StepTimer.Time(pair, Data, TimingProtocol, Plan), timing => timingStore.Write(timing, Data, TimingProtocol)))).Value;

    /// <summary>Whether a part of the time of learning has been timed on this machine.</summary>
    public bool IsTimed(TimePart part) => timingStore.Read(part, Data, ProtocolOf(part)) is not null;

    /// <summary>The timing of a part; times it where the store has none of this machine, seconds to half a minute.</summary>
    public PartTiming TimingOf(TimePart part) => partTimings.GetOrAdd(part, _ => new Lazy<PartTiming>(() =>
        timingStore.Read(part, Data, ProtocolOf(part))
        ?? Kept(PartTiming.Of(part, Data, Plan, ProtocolOf(part)), timing => timingStore.Write(timing, Data, ProtocolOf(part))))).Value;

    /// <summary>The masks with which the profile's runs of a variant and arm begin.</summary>
    public OverlapStudy FirstMasksOf(string variant, Arm arm) => new(
        Library.TasksOf(variant, arm),
        [.. Library.RunsOf(variant, arm).Select(Unlearned.Of)],
        derived.Of(() => $"first masks, {variant}, {arm.Name}, {Data.Checksum}, {string.Join(' ', Library.KeysOf(variant, arm))}{Universe.ReadOtherwise}"));

    private MlpPlan Plan => new() { Inputs = Library.Inputs };

    private TurnProtocol ProtocolOf(TimePart part) => !Data.IsStandIn ? part.Protocol : new(
        TurnProtocol.Trial.Rounds,
        Math.Min(part.Protocol.WarmUpTurns, TurnProtocol.Trial.WarmUpTurns),
        Math.Min(part.Protocol.Turns, TurnProtocol.Trial.Turns));

    // A store that may only be read is no reason to lose what was timed.
    private static T Kept<T>(T timing, Action<T> keep)
    {
        try
        {
            keep(timing);
        }
        catch (RunStoreException)
        {
        }

        return timing;
    }

    /// <summary>
    /// What the profile's runs of some variants and arms have learned; trains those that the store lacks, all of them side
    /// by side, so that no worker waits while one arm ends.
    /// </summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public IReadOnlyList<RunStudy> StudiesOf(
        IReadOnlyList<(string Variant, Arm Arm)> cells, Action<TrainingEvent> report, CancellationToken cancellation)
    {
        var missing = cells.Where(cell => !Library.IsStored(cell.Variant, cell.Arm));
        Library.LoadOrTrain([.. missing.SelectMany(cell => Library.RunsOf(cell.Variant, cell.Arm))], report, cancellation);
        return [.. cells.Select(cell => StudyOf(cell.Variant, cell.Arm, report, cancellation))];
    }

    /// <summary>What the runs have learned of every variant and arm that the store has whole; trains nothing.</summary>
    public IReadOnlyList<RunStudy> StoredStudies(CancellationToken cancellation) => StudiesOf(
        [.. AllPapers.Cells.Where(cell => Library.IsStored(cell.Variant, cell.Arm))],
        _ => { },
        cancellation);

    /// <summary>The runs of a variant and arm, as evidence names them.</summary>
    /// <param name="variant">Name of the variant.</param>
    /// <param name="arm">How it is learned.</param>
    /// <param name="trained">The runs that were trained since this workbench was opened.</param>
    public MeasuredRuns RunsOf(string variant, Arm arm, IReadOnlyCollection<RunOptions> trained)
    {
        var runs = Library.RunsOf(variant, arm);
        return new MeasuredRuns(variant, arm.Name, Library.KeysOf(variant, arm), RunKey.OptionsOf(runs[0]))
        {
            TrainedAnew = runs.Count(trained.Contains),
        };
    }

    /// <summary>Whether evidence was measured on the runs that the profile asks for today, by the code of today.</summary>
    public bool IsPresent(ClaimEvidence evidence) =>
        evidence.Runs.All(runs => WouldTrain(runs.Variant, runs.Arm, runs.Keys));

    /// <summary>Whether today's code, on the data at hand, learns a variant by an arm with the same runs that were measured.</summary>
    /// <param name="variant">Name of the variant.</param>
    /// <param name="arm">The arm in words.</param>
    /// <param name="keys">The names of the runs that were measured, one a seed.</param>
    public bool WouldTrain(string variant, string arm, IReadOnlyList<string> keys) => KeysOf(variant, arm) is { } known && known.SequenceEqual(keys);

    /// <summary>The keys of the runs of a variant and an arm, as evidence names them; null where no such arm learns it today.</summary>
    public IReadOnlyList<string>? KeysOf(string variant, string arm) =>
        KnownArms.Find(arm) is { } known && TaskVariants.Names.Contains(variant) && known.Learns(variant) ? Library.KeysOf(variant, known) : null;

    /// <summary>What the profile's runs of a variant and arm have learned; trains those that the store lacks.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    private RunStudy StudyOf(string variant, Arm arm, Action<TrainingEvent> report, CancellationToken cancellation) =>
        studies.GetOrAdd((variant, arm), _ => new Lazy<RunStudy>(() => new RunStudy(
            labels.GetOrAdd(Library.TasksOf(variant, arm), tasks => new TaskLabels(tasks, Data.Test)),
            arm,
            Library.LoadOrTrain(Library.RunsOf(variant, arm), report, cancellation),
            derived.Of(() => $"{variant}, {arm.Name}, {Data.Checksum}, {string.Join(' ', Library.KeysOf(variant, arm))}{Universe.ReadOtherwise}"))
        {
            Options = Library.RunOf(variant, arm, seed: 0),
        })).Value;
}
