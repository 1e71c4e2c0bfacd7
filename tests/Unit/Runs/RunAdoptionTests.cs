using NUnit.Framework;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Runs.Adoption;
using Supermask.Tasks;

namespace Supermask.Unit.Runs;

/// <summary>Runs under the keys of other code: they get their present ones where the code of today learns the same, and only there.</summary>
public sealed class RunAdoptionTests
{
    private static readonly RunOptions Classic = new()
    {
        Tasks = new PermutedTasks { Count = 3 },
        Method = new ClassicMethod(),
        Network = new MlpPlan { Hidden = 12 },
        Training = new TrainingOptions { BatchSize = 32 },
    };

    private static readonly RunOptions Novel = Classic with { Method = new NovelMethod() };
    private static readonly RunOptions[] Known = [Novel, Novel with { Seed = 1 }, Classic, Classic with { Seed = 1 }];

    private RunStore store = null!;

    [SetUp]
    public void NewStore() => store = new RunStore(Directory.CreateTempSubdirectory("supermask-").FullName);

    [TearDown]
    public void RemoveStore() => Directory.Delete(store.Root, recursive: true);

    [Test]
    public void Runs_that_are_learned_alike_get_their_present_keys_with_those_that_they_need_first()
    {
        var before = TrainUnderOtherKeys();
        var adopted = Adopt();
        Assert.That(adopted.Select(arm => (arm.Seeds, arm.Problem)), Has.Exactly(2).EqualTo((2, (string?)null)));
        var trained = 0;
        var after = Known.Select(run => new Runner(store, run, Synthetic.Images(), happened =>
            trained += happened is TrainingEvent.TaskDone { FromStore: false } ? 1 : 0).Run(default)).Select(WholeRecords.Bits);
        Assert.That(after, Is.EqualTo(before));
        Assert.That(trained, Is.Zero);
        Assert.That(Adopt(), Is.Empty, "nothing is left to adopt");
    }

    [Test]
    public void Runs_that_are_learned_otherwise_stay_as_they_are()
    {
        TrainUnderOtherKeys(record => record with { Retests = [.. record.Retests.Select(correct => correct + 1)] });
        var adopted = Adopt();
        Assert.That(adopted.Select(arm => arm.Seeds), Has.All.Zero);
        Assert.That(adopted[0].Problem, Does.Contain("task 0 of seed 0").And.Contains("retests differ"));
        Assert.That(adopted[1].Problem, Does.Contain("the runs that it needs"));
        Assert.That(Known.Select(run => new Runner(store, run, Synthetic.Images(), _ => { }).IsStored), Has.All.False);
    }

    [Test]
    public void A_folder_whose_name_is_not_the_hash_of_its_description_is_not_believed()
    {
        TrainUnderOtherKeys();
        foreach (var run in StoredRun.AllOf(store))
        {
            File.AppendAllText(Path.Combine(run.Folder, "run.json"), " ");
        }

        Assert.That(StoredRun.AllOf(store).Select(run => run.Options), Has.All.Null);
        Assert.That(Adopt(), Is.Empty);
    }

    [Test]
    public void A_damaged_record_ends_the_adoption_of_its_arm_alone()
    {
        TrainUnderOtherKeys();
        var damaged = StoredRun.AllOf(store).First(run => run.Options!.Contains("novel", StringComparison.Ordinal));
        File.WriteAllText(damaged.PathOf(2), "half a record");
        var adopted = Adopt();
        Assert.That(adopted.Count(arm => arm.Problem is null), Is.EqualTo(1));
        Assert.That(adopted.Single(arm => arm.Problem is not null).Problem, Does.Contain("damaged"));
    }

    private List<AdoptedArm> Adopt()
    {
        var arms = new List<AdoptedArm>();
        new RunAdoption(store, Synthetic.Images(), [new PresentForm()]).Run(Known, workers: 2, arms.Add, default);
        return arms;
    }

    // Other code gives other keys: what is stored now is moved to such a one, and its description says so.
    private string[] TrainUnderOtherKeys(Func<TaskRecord, TaskRecord>? change = null)
    {
        var bits = Known.Select(run => WholeRecords.Bits(new Runner(store, run, Synthetic.Images(), _ => { }).Run(default))).ToArray();
        foreach (var run in Known)
        {
            var present = RunKey.Of(run, Synthetic.Images());
            var text = present.Description.Replace("\"format\": 2", "\"format\": 1", StringComparison.Ordinal);
            var other = new RunKey(RunKey.ValueOf(text), text);
            foreach (var task in Enumerable.Range(0, run.Tasks.Count))
            {
                var record = store.ReadRecord(present, task, _ => { })!;
                store.Write(other, change is null ? record : change(record));
            }

            Directory.Delete(Path.GetDirectoryName(store.PathOf(present, 0))!, recursive: true);
        }

        return bits;
    }
}
