using Supermask.Data;
using Supermask.Experiments;
using Supermask.Masks;
using Supermask.Tasks;
using Supermask.Training;
using Supermask.Training.Alphas;
using static TorchSharp.torch;

namespace Supermask.Runs;

/// <summary>
/// Brings about one run: reads what the store has of it and trains the rest. An interrupted run goes on at its first
/// missing task and ends with the same bits.
/// </summary>
public sealed class Runner
{
    private readonly RunStore store;
    private readonly RunOptions options;
    private readonly Action<TrainingEvent> report;
    private readonly RunKey key;
    private readonly Dataset data;
    private readonly ITaskSequence tasks;

    /// <summary>A runner of these options on this data.</summary>
    /// <exception cref="InvalidOptionsException">The options cannot be run.</exception>
    public Runner(RunStore store, RunOptions options, Dataset data, Action<TrainingEvent> report)
    {
        (this.store, this.options, this.data, this.report) = (store, options.Validated(), data, report);
        key = RunKey.Of(options, data);
        tasks = TaskVariants.Create(options.Variant, options.Tasks);
    }

    /// <summary>Whether the store has a file for every task.</summary>
    public bool IsStored => Enumerable.Range(0, tasks.Count).All(task => store.Has(key, task));

    /// <summary>Loads or trains all tasks.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public TrainedSequence Run(CancellationToken cancellation)
    {
        if (IsStored && LoadAll() is { } stored)
        {
            return stored;
        }

        var novel = LoadWhatNovelNeeds(cancellation);
        using var held = store.Lock(key, waiting => Tell($"{options.Variant}, seed {options.Seed}: {waiting}"), cancellation);
        var trainer = new SequenceTrainer(tasks, data, options.Training, novel, Stream());
        return LoadOrTrainAll(trainer, cancellation);
    }

    private Randomness Stream() => options.Novel is null or { Start: NovelStart.AsClassic }
        ? SeedStream(options)
        : SeedStream(options).Derive("novel");

    private static Randomness SeedStream(RunOptions run) => Randomness.Root(run.RootSeed).Derive("seed", run.Seed);

    private MultitaskNetwork NewNetwork(SequenceTrainer trainer, CancellationToken cancellation) =>
        options.Novel?.Start == NovelStart.ClassicEnd ? LearnClassic(cancellation) : trainer.NewNetwork(options.Network);

    // The store keeps what a classic network has learned, not its scores: these are learned again, with the same bits.
    private MultitaskNetwork LearnClassic(CancellationToken cancellation)
    {
        var classic = options.Classic();
        var trainer = new SequenceTrainer(tasks, data, classic.Training, novel: null, SeedStream(classic));
        var network = trainer.NewNetwork(classic.Network);
        for (var task = 0; task < tasks.Count; task++)
        {
            trainer.Train(network, task, (_, _) => cancellation.ThrowIfCancellationRequested());
        }

        return network;
    }

    // The novel approach takes its similarities from a classic run, which is trained first where the store lacks it.
    private NovelApproach? LoadWhatNovelNeeds(CancellationToken cancellation)
    {
        if (options.Novel is null)
        {
            return null;
        }

        var classic = new Runner(store, options.Classic(), data, report).Run(cancellation);
        return new NovelApproach(options.Novel, [.. classic.Tasks.Select(task => task.BatchNormMeans)]);
    }

    private TrainedSequence? LoadAll()
    {
        var records = new List<TaskRecord>();
        for (var task = 0; task < tasks.Count; task++)
        {
            if (Load(task, _ => { }) is not { } record)
            {
                return null;
            }

            records.Add(record);
        }

        return new TrainedSequence(options.Variant, options.Seed, records);
    }

    private TrainedSequence LoadOrTrainAll(SequenceTrainer trainer, CancellationToken cancellation)
    {
        set_num_threads(options.Threads);
        var records = new List<TaskRecord>();
        MultitaskNetwork? network = null;
        var restored = 0;
        try
        {
            for (var task = 0; task < tasks.Count; task++)
            {
                if (Load(task, Tell) is { } record)
                {
                    records.Add(record);
                    continue;
                }

                network ??= NewNetwork(trainer, cancellation);
                for (; restored < task; restored++)
                {
                    Restore(trainer, network, restored, cancellation);
                }

                records.Add(Train(trainer, network, task, cancellation));
                restored++;
            }
        }
        finally
        {
            network?.Dispose();
        }

        store.RemoveStates(key);
        return new TrainedSequence(options.Variant, options.Seed, records);
    }

    // A task whose state is gone is learned again, with the same bits.
    private void Restore(SequenceTrainer trainer, MultitaskNetwork network, int task, CancellationToken cancellation)
    {
        using var state = store.ReadState(key, task);
        if (state is null)
        {
            Train(trainer, network, task, cancellation);
            return;
        }

        trainer.Prepare(network, task);
        state.Restore(network, task);
    }

    private TaskRecord? Load(int task, Action<string> notice)
    {
        var record = store.ReadRecord(key, task, notice);
        if (record is not null)
        {
            report(new TrainingEvent.TaskDone(options, record, FromStore: true));
        }

        return record;
    }

    private TaskRecord Train(
        SequenceTrainer trainer, MultitaskNetwork network, int task, CancellationToken cancellation)
    {
        var record = trainer.Learn(network, task, (step, steps) =>
        {
            cancellation.ThrowIfCancellationRequested();
            report(new TrainingEvent.StepTaken(options, task, step, steps));
        });
        using var state = NetworkState.Capture(network, task);
        store.Write(key, record, state);
        report(new TrainingEvent.TaskDone(options, record, FromStore: false));
        return record;
    }

    private void Tell(string notice) => report(new TrainingEvent.Notice(notice));
}
