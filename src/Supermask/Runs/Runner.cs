using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;
using Supermask.Training;
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
    private readonly ITaskSequence tasks;
    private readonly SequenceTrainer trainer;

    /// <summary>A runner of these options on this data.</summary>
    /// <exception cref="InvalidOptionsException">The options cannot be run.</exception>
    public Runner(RunStore store, RunOptions options, Dataset data, Action<TrainingEvent> report)
    {
        (this.store, this.options, this.report) = (store, options.Validated(), report);
        key = RunKey.Of(options, data);
        tasks = TaskVariants.Create(options.Variant, options.Tasks);
        var random = Randomness.Root(options.RootSeed).Derive("seed", options.Seed);
        trainer = new SequenceTrainer(tasks, data, options.Training, random);
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

        using var held = store.Lock(key, cancellation);
        return LoadOrTrainAll(cancellation);
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

    private TrainedSequence LoadOrTrainAll(CancellationToken cancellation)
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

                network ??= trainer.NewNetwork(options.Network);
                for (; restored < task; restored++)
                {
                    using var state = store.ReadState(key, restored);
                    state.Restore(network, restored);
                }

                records.Add(Train(network, task, cancellation));
                restored++;
            }
        }
        finally
        {
            network?.Dispose();
        }

        return new TrainedSequence(options.Variant, options.Seed, records);
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

    private TaskRecord Train(MultitaskNetwork network, int task, CancellationToken cancellation)
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
