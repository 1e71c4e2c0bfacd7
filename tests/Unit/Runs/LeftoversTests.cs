using NUnit.Framework;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Unit.Runs;

/// <summary>What a process that was killed while it wrote leaves behind.</summary>
public sealed class LeftoversTests
{
    private string folder = "";

    [SetUp]
    public void NewFolder() => folder = Directory.CreateTempSubdirectory("supermask-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Whoever_holds_a_run_removes_what_was_left_of_it()
    {
        var store = new RunStore(folder);
        var key = RunKey.Of(new RunOptions { Tasks = new PermutedTasks(), Method = new ClassicMethod() }, Synthetic.Images());
        var left = LeaveBehind(Path.GetDirectoryName(store.PathOf(key, 3))!);
        var others = LeaveBehind(Path.Combine(folder, "another run"));

        store.Lock(key, _ => { }, CancellationToken.None).Dispose();

        Assert.That(left, Does.Not.Exist);
        Assert.That(others, Does.Exist, "somebody may be writing it");
    }

    [Test]
    public void Elsewhere_only_what_is_old_and_of_our_own_making_is_removed()
    {
        var young = LeaveBehind(Path.Combine(folder, "derived"));
        var old = LeaveBehind(Path.Combine(folder, "derived"));
        var own = Path.Combine(folder, "notes.tmp");
        File.WriteAllText(own, "mine");
        foreach (var path in new[] { old, own })
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow - Leftovers.SurelyLeft - TimeSpan.FromMinutes(1));
        }

        Leftovers.Remove(folder, Leftovers.SurelyLeft);
        Leftovers.Remove(Path.Combine(folder, "nowhere"), TimeSpan.Zero);

        Assert.That(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), Is.EquivalentTo(new[] { young, own }));
    }

    // The name that a file has until it is whole, as the writer itself gives it.
    private static string LeaveBehind(string where)
    {
        var path = Path.Combine(where, "task-03.safetensors");
        var left = "";
        AtomicFile.Write(path, stream =>
        {
            left = ((FileStream)stream).Name;
            stream.WriteByte(0);
        });
        File.Move(path, left);
        return left;
    }
}
