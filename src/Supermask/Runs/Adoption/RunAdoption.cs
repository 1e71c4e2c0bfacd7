using System.Collections.Concurrent;
using Supermask.Data;
using Supermask.Learning;

namespace Supermask.Runs.Adoption;

/// <summary>
/// Gives runs that other code trained their present keys, once the present code was seen to learn the same: of each arm, the
/// first tasks of one seed are learned again, and whole records have to be equal but for their seconds.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="data">The images at hand; runs on others stay as they are.</param>
/// <param name="forms">How earlier versions kept runs.</param>
public sealed class RunAdoption(RunStore store, Dataset data, IReadOnlyList<IEarlierForm> forms)
{
    /// <summary>Tasks that are learned again of one seed of each arm.</summary>
    public const int TasksRelearned = 2;

    /// <summary>Adopts what the store has of runs under keys of other code.</summary>
    /// <param name="known">The runs that somebody can ask for; those that others need are looked at first.</param>
    /// <param name="workers">Arms that are learned again side by side.</param>
    /// <param name="report">Told of each arm, from several threads but never from two at once.</param>
    /// <param name="cancellation">Ends it between two steps; what was adopted stays so.</param>
    /// <exception cref="RunStoreException">The store cannot be written to.</exception>
    public void Run(IEnumerable<RunOptions> known, int workers, Action<AdoptedArm> report, CancellationToken cancellation)
    {
        var stored = StoredRun.AllOf(store).Where(run => run.Options is not null && run.Data == data.Checksum).ToLookup(run => run.Options!);
        var found = known.Distinct().Where(run => !IsPresent(run)).Select(run => (Run: run, Copy: Find(run, stored)))
            .Where(each => each.Copy is not null).ToArray();
        var gate = new Lock();
        foreach (var level in found.GroupBy(each => Depth(each.Run)).OrderBy(level => level.Key))
        {
            var arms = level.GroupBy(each => each.Run with { Seed = 0 });
            Parallel.ForEach(
                Partitioner.Create(arms, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation },
                arm =>
                {
                    var adopted = Adopt([.. arm.Select(each => (each.Run, each.Copy!))], cancellation);
                    lock (gate)
                    {
                        report(adopted);
                    }
                });
        }
    }

    private bool IsPresent(RunOptions run) => new Runner(store, run, data, _ => { }).IsStored;

    private static int Depth(RunOptions run) => run.Method.Needs(run).Select(need => 1 + Depth(need.Run)).DefaultIfEmpty().Max();

    private Copy? Find(RunOptions run, ILookup<string, StoredRun> stored) => forms
        .Where(form => form.OptionsOf(run) is not null)
        .SelectMany(form => stored[StoredRun.Compact(form.OptionsOf(run)!.Value)].Select(found => new Copy(found, form)))
        .Where(copy => copy.Stored.Key != RunKey.Of(run, data).Value)
        .MaxBy(copy => copy.Stored.Tasks);

    private AdoptedArm Adopt(IReadOnlyList<(RunOptions Run, Copy Copy)> seeds, CancellationToken cancellation)
    {
        var proof = seeds.FirstOrDefault(seed => seed.Copy.Stored.Tasks > 0 && seed.Run.Method.Needs(seed.Run).All(need => IsPresent(need.Run)));
        if (proof.Run is null)
        {
            return new AdoptedArm(seeds[0].Run, 0, "the runs that it needs are not there under their present keys");
        }

        try
        {
            if (DifferenceOf(proof.Run, proof.Copy, cancellation) is { } difference)
            {
                return new AdoptedArm(proof.Run, 0, difference);
            }

            foreach (var (run, copy) in seeds)
            {
                Rewrite(run, copy, cancellation);
            }
        }
        catch (InvalidDataException problem)
        {
            return new AdoptedArm(proof.Run, 0, $"a file is damaged: {problem.Message}");
        }

        return new AdoptedArm(proof.Run, seeds.Count, null);
    }

    private string? DifferenceOf(RunOptions run, Copy copy, CancellationToken cancellation)
    {
        using var learner = new Runner(store, run, data, _ => { }).NewLearner(cancellation);
        var course = new LearningCourse(run, data, learner);
        for (var task = 0; task < Math.Min(TasksRelearned, copy.Stored.Tasks); task++)
        {
            var again = course.Learn(task, (_, _) => cancellation.ThrowIfCancellationRequested());
            var differences = copy.Read(task).DifferencesFrom(again).ToArray();
            if (differences.Length > 0)
            {
                return $"task {task} of seed {run.Seed} is learned otherwise now: {string.Join(", ", differences)} differ";
            }
        }

        return null;
    }

    private void Rewrite(RunOptions run, Copy copy, CancellationToken cancellation)
    {
        var key = RunKey.Of(run, data);
        using var held = store.Lock(key, _ => { }, cancellation);
        for (var task = 0; task < run.Tasks.Count; task++)
        {
            if (File.Exists(copy.Stored.PathOf(task)))
            {
                store.Write(key, copy.Read(task));
            }
        }
    }

    private sealed record Copy(StoredRun Stored, IEarlierForm Form)
    {
        public TaskRecord Read(int task)
        {
            using var file = File.OpenRead(Stored.PathOf(task));
            return Form.Read(file);
        }
    }
}

/// <summary>What came of the runs of one arm.</summary>
/// <param name="Run">The run of the arm that was looked at.</param>
/// <param name="Seeds">Number of runs that have their present keys now.</param>
/// <param name="Problem">Why none has; null where they have.</param>
public sealed record AdoptedArm(RunOptions Run, int Seeds, string? Problem);
