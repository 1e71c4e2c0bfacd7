using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using static TorchSharp.torch;

namespace Supermask.Runs;

/// <summary>
/// Loads or trains one run: reads what the store has of it and trains the rest. An interrupted run goes on at its first
/// missing task and ends with the same bits.
/// </summary>
public sealed class Runner
{
    private readonly RunStore store;
    private readonly RunOptions options;
    private readonly Action<TrainingEvent> report;
    private readonly RunKey key;
    private readonly Dataset data;

    /// <summary>A runner of these options on this data.</summary>
    /// <exception cref="InvalidOptionsException">The options cannot be run.</exception>
    public Runner(RunStore store, RunOptions options, Dataset data, Action<TrainingEvent> report)
    {
        (this.store, this.options, this.data, this.report) = (store, options.Validated(), data, report);
        key = RunKey.Of(options, data);
    }

    /// <summary>Whether the store has a file for every task.</summary>
    public bool IsStored => Enumerable.Range(0, Count).All(task => store.Has(key, task));

    /// <summary>Loads or trains all tasks.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public TrainedSequence Run(CancellationToken cancellation)
    {
        if (IsStored && LoadAll() is { } stored)
        {
            return stored;
        }

        var needed = Needed(cancellation);
        using var held = store.Lock(key, waiting => Tell($"{options.Variant}, seed {options.Seed}: {waiting}"), cancellation);
        return LoadOrTrainAll(needed, cancellation);
    }

    /// <summary>A learner of this run that has learned nothing; the runs that it needs are loaded or trained first.</summary>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public ILearner NewLearner(CancellationToken cancellation)
    {
        set_num_threads(options.Threads);
        return options.Method.Start(new LearningContext(options, Needed(cancellation)));
    }

    private int Count => options.Tasks.Count;

    private NeededRun[] Needed(CancellationToken cancellation) =>
        [.. options.Method.Needs(options).Select(need => Load(need, cancellation))];

    private NeededRun Load(Need need, CancellationToken cancellation) => new(
        new Runner(store, need.Run, data, report).Run(cancellation),
        () => need.IsRelearned
            ? Relearn(need.Run, cancellation)
            : throw new NotSupportedException($"The method '{options.Method.Name}' did not ask for the network of the run that it needs."));

    // The store keeps what a network has learned, not the network: it is learned again, with the same bits.
    private ILearner Relearn(RunOptions run, CancellationToken cancellation)
    {
        var learner = new Runner(store, run, data, report).NewLearner(cancellation);
        new LearningCourse(run, data, learner).LearnAll(cancellation);
        return learner;
    }

    private TrainedSequence? LoadAll()
    {
        var records = new List<TaskRecord>();
        for (var task = 0; task < Count; task++)
        {
            if (Load(task, _ => { }) is not { } record)
            {
                return null;
            }

            records.Add(record);
        }

        return new TrainedSequence(options.Variant, options.Seed, records);
    }

    private TrainedSequence LoadOrTrainAll(IReadOnlyList<NeededRun> needed, CancellationToken cancellation)
    {
        set_num_threads(options.Threads);
        var records = new List<TaskRecord>();
        Course? course = null;
        try
        {
            for (var task = 0; task < Count; task++)
            {
                if (Load(task, Tell) is { } record)
                {
                    records.Add(record);
                    continue;
                }

                course ??= new Course(options, data, needed);
                for (; course.Reached < task; course.Reached++)
                {
                    Restore(course, course.Reached, cancellation);
                }

                records.Add(Train(course, task, cancellation));
                course.Reached++;
            }
        }
        finally
        {
            course?.Learner.Dispose();
        }

        store.RemoveStates(key);
        return new TrainedSequence(options.Variant, options.Seed, records);
    }

    // A task whose state is gone is learned again, with the same bits.
    private void Restore(Course course, int task, CancellationToken cancellation)
    {
        using var state = store.ReadState(key, task);
        if (state is null)
        {
            Train(course, task, cancellation);
            return;
        }

        course.Learner.GoOnFrom(task, state);
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

    private TaskRecord Train(Course course, int task, CancellationToken cancellation)
    {
        var record = course.Learning.Learn(task, (step, steps) =>
        {
            cancellation.ThrowIfCancellationRequested();
            report(new TrainingEvent.StepTaken(options, task, step, steps));
        });
        using var state = course.Learner.After(task);
        store.Write(key, record, state);
        report(new TrainingEvent.TaskDone(options, record, FromStore: false));
        return record;
    }

    private void Tell(string notice) => report(new TrainingEvent.Notice(notice));

    /// <summary>A learner under way.</summary>
    private sealed class Course
    {
        public Course(RunOptions run, Dataset data, IReadOnlyList<NeededRun> needed)
        {
            Learner = run.Method.Start(new LearningContext(run, needed));
            Learning = new LearningCourse(run, data, Learner);
            Learning.RequirePromisedTraces();
        }

        public ILearner Learner { get; }

        public LearningCourse Learning { get; }

        /// <summary>Number of tasks that the learner has learned or gone on from.</summary>
        public int Reached { get; set; }
    }
}
