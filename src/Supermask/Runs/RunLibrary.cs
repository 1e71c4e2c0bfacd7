using System.Collections.Concurrent;
using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Tasks;

namespace Supermask.Runs;

/// <summary>
/// The runs that a profile asks for on one data set. Nothing is trained twice: what the store has is read.
/// </summary>
/// <param name="Store">Where runs are kept.</param>
/// <param name="Data">The images.</param>
/// <param name="Profile">How much is run.</param>
/// <param name="Workers">Runs trained side by side.</param>
public sealed record RunLibrary(RunStore Store, Dataset Data, Profile Profile, int Workers)
{
    /// <summary>Changes the options of a run where a source is read otherwise than by default.</summary>
    public Func<RunOptions, RunOptions> Change { get; init; } = run => run;

    /// <summary>Changes what is read of trained networks where a source is read otherwise than by default.</summary>
    public Func<TrainedSequence, TrainedSequence> ReadAs { get; init; } = learned => learned;

    /// <summary>Values of one image, which every network takes: those of the images at hand.</summary>
    public int Inputs { get; init; } = Data.Shape.Values;

    /// <summary>Number of seeds: the profile's on MNIST, fewer on the stand-in.</summary>
    public int Seeds => Data.IsStandIn ? Math.Min(Profile.Seeds, Profile.StandInSeeds) : Profile.Seeds;

    /// <summary>The runs of one variant and arm, one a seed.</summary>
    public IReadOnlyList<RunOptions> RunsOf(string variant, Arm arm) =>
        [.. Enumerable.Range(0, SeedsOf(arm)).Select(seed => RunOf(variant, arm, seed))];

    /// <summary>How an arm makes the tasks of a variant.</summary>
    public ITaskSequence TasksOf(string variant, Arm arm) => RunOf(variant, arm, seed: 0).Tasks;

    /// <summary>Whether the store has every run of a variant and arm, so that asking for them trains nothing.</summary>
    public bool IsStored(string variant, Arm arm) => RunsOf(variant, arm) is { Count: > 0 } runs && runs.All(IsStored);

    /// <summary>Whether the store has every task of a run.</summary>
    public bool IsStored(RunOptions run) => new Runner(Store, run, Data, _ => { }).IsStored;

    /// <summary>The keys of the runs of a variant and arm, one a seed.</summary>
    public IReadOnlyList<string> KeysOf(string variant, Arm arm) => [.. RunsOf(variant, arm).Select(run => RunKey.Of(run, Data).Value)];

    /// <summary>The run of a variant and arm from one seed.</summary>
    /// <exception cref="ArgumentException">The arm sets tasks of its own, of another variant.</exception>
    /// <remarks>Its network takes the images at hand, whatever their size.</remarks>
    public RunOptions RunOf(string variant, Arm arm, int seed) => arm.Setting switch
    {
        null => Change(OnTheseImages(arm.RunOn(TaskVariants.Named(variant)) with { Seed = seed })),
        { Tasks: var tasks } when arm.Learns(variant) => OnTheseImages(arm.RunOn(tasks) with { Seed = seed }),
        _ => throw new ArgumentException($"The arm '{arm.Name}' learns {arm.Setting.Tasks.Name} tasks, and no {variant} ones.", nameof(variant)),
    };

    private RunOptions OnTheseImages(RunOptions run) => run with { Network = run.Network with { Inputs = Inputs } };

    private int SeedsOf(Arm arm) => Math.Min(
        arm.IsExploratory ? Math.Min(Seeds, Profile.ExploratorySeeds) : arm.Setting?.IsHeadline == true ? 2 * Seeds : Seeds,
        arm.Setting?.MostSeeds ?? int.MaxValue);

    /// <summary>Refuses runs that the store lacks and that cannot be trained on these images, before anything is trained.</summary>
    /// <exception cref="InvalidOptionsException">At least one sequence makes tasks that cannot be learned.</exception>
    public void RequireTrainable(IEnumerable<RunOptions> runs)
    {
        var missing = runs.Where(run => !IsStored(run)).DistinctBy(run => (run.Tasks, run.Network, run.Training.BatchSize));
        string[] problems = [.. missing.SelectMany(run => SequenceCheck.Problems(run, Data))];
        if (problems.Length > 0)
        {
            throw new InvalidOptionsException(problems);
        }
    }

    /// <summary>Loads or trains runs, in their order, several at a time.</summary>
    /// <param name="runs">The runs to bring about.</param>
    /// <param name="report">Told what happens, from several threads but never from two at once.</param>
    /// <param name="cancellation">Ends training between two steps; finished tasks stay in the store.</param>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public IReadOnlyList<TrainedSequence> LoadOrTrain(
        IReadOnlyList<RunOptions> runs, Action<TrainingEvent> report, CancellationToken cancellation)
    {
        RequireTrainable(runs);
        var gate = new Lock();
        void ReportInTurn(TrainingEvent happened)
        {
            lock (gate)
            {
                report(happened);
            }
        }

        var sequences = new TrainedSequence[runs.Count];
        var work = Partitioner.Create(Enumerable.Range(0, runs.Count), EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(
                work,
                new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = cancellation },
                index => sequences[index] = ReadAs(new Runner(Store, runs[index], Data, ReportInTurn).Run(cancellation)));
        }
        catch (AggregateException problems)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(problems.Flatten().InnerExceptions[0]);
        }

        return sequences;
    }
}
